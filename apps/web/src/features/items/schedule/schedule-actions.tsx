import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import { isStatus } from '../../../lib/api/problem.js';
import type { Item, ItemSchedule } from '../../../lib/api/types.js';
import { CommitDialog } from './commit-dialog.js';
import { SaveConflict } from './save-conflict.js';
import { useCommitSchedule, useSaveSchedule } from './schedule-mutations.js';
import type { WhatIf } from './use-what-if.js';

interface Props {
  item: Item;
  stored: ItemSchedule;
  whatIf: WhatIf;
}

/** Keeps the what-if, makes milestones of it, or goes back. */
export function ScheduleActions({ item, stored, whatIf }: Props) {
  const { t } = useTranslation('items');
  const { message } = App.useApp();
  const [committing, setCommitting] = useState(false);
  const save = useSaveSchedule();
  const commit = useCommitSchedule();
  const { base, body, touched, result, isCurrent } = whatIf;
  const conflict = isStatus(save.error, 412) || isStatus(commit.error, 412);
  const fits = result?.feasible === true && isCurrent;
  const saveOn = (version: number) => {
    if (!body) return;
    save.mutate(
      { id: item.id, version, body },
      {
        onSuccess: (saved) => {
          whatIf.startFrom(saved);
          void message.success(t('schedule.saved'));
        },
      },
    );
  };
  const commitWith = (note: string) =>
    commit.mutate(
      { id: item.id, version: base.version, unsaved: touched ? body : null, note },
      {
        onSuccess: (committed) => {
          whatIf.startFrom(committed);
          setCommitting(false);
          void message.success(t('schedule.committed'));
        },
        onError: (error) => {
          if (isStatus(error, 412)) setCommitting(false);
        },
      },
    );
  const clear = () => {
    save.reset();
    commit.reset();
  };
  return (
    <>
      {conflict ? (
        <SaveConflict
          id={item.id}
          pending={save.isPending}
          onTakeTheirs={(newest) => {
            clear();
            whatIf.startFrom(newest);
          }}
          onReplace={(newest) => {
            clear();
            saveOn(newest.version);
          }}
        />
      ) : (
        <ProblemAlert error={save.error} />
      )}
      <div className="report-actions schedule-actions">
        <Button
          type="primary"
          disabled={!fits || conflict}
          onClick={() => {
            clear();
            setCommitting(true);
          }}
        >
          {t('schedule.commit')}
        </Button>
        <Button
          disabled={!touched || body === null || conflict}
          loading={save.isPending}
          onClick={() => saveOn(base.version)}
        >
          {t('schedule.save')}
        </Button>
        {touched && stored.version > 0 && (
          <Button onClick={() => whatIf.startFrom(stored)}>{t('schedule.revert')}</Button>
        )}
        {touched && <span className="small soft">{t('schedule.unsaved')}</span>}
        {result && !result.feasible && <span className="small soft">{t('schedule.commitLocked')}</span>}
      </div>
      <CommitDialog
        open={committing}
        count={whatIf.draft.steps.length}
        present={item.milestones.length}
        pending={commit.isPending}
        error={commit.error}
        onCommit={commitWith}
        onClose={() => setCommitting(false)}
      />
    </>
  );
}
