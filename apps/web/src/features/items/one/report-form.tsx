import { App, Button, Input, Select } from 'antd';
import { reportableStatuses } from '@guatu/domain';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RateField } from '../../../components/report/rate-field.js';
import { Attention } from '../../../components/state/attention.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import { isStatus } from '../../../lib/api/problem.js';
import type { Item } from '../../../lib/api/types.js';
import { getItem } from '../../../lib/items/get-item.js';
import { draftChanges, draftOf, reportBody, withRate, type Draft } from '../../../lib/items/report-draft.js';
import { useReportProgress } from '../../../lib/items/report-progress.js';
import { ConflictPanel } from './conflict-panel.js';
import { rebase } from './merge-drafts.js';
import { MilestoneTicks } from './milestone-ticks.js';

const texts = ['note', 'problems', 'nextStep'] as const;

/** Reports how far the item is. A version that somebody else wrote meanwhile is shown, never overwritten. */
export function ReportForm({ item }: { item: Item }) {
  const { t } = useTranslation(['items', 'common']);
  const { message } = App.useApp();
  const id = useId();
  /** The version that the draft started from; a later one arriving by itself does not move it under the writer. */
  const [base, setBase] = useState(item);
  const [draft, setDraft] = useState<Draft>(() => draftOf(item));
  const [newest, setNewest] = useState<Item>();
  const report = useReportProgress();
  const touched = Object.keys(draftChanges(draftOf(base), draft)).length > 0;
  if (!touched && item.version !== base.version) {
    setBase(item);
    setDraft(draftOf(item));
  }
  const startFrom = (from: Item) => {
    setBase(from);
    setDraft(draftOf(from));
    setNewest(undefined);
  };
  const send = (from: Item, values: Draft) =>
    report.mutate(
      { id: item.id, version: from.version, ...reportBody(draftOf(from), values) },
      {
        onSuccess: (saved) => {
          startFrom(saved);
          void message.success(t('report.saved', { light: t(`common:light.${saved.light}`) }));
        },
        onError: (error) => {
          if (isStatus(error, 412)) void getItem(item.id).then(setNewest);
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(base, draft);
  };
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  /** A version that moved on is told by the conflict panel. */
  const refusal = isStatus(report.error, 412) ? null : report.error;
  return (
    <form className="report-form" onSubmit={submit} aria-label={t('report.title')}>
      <Attention about={newest ?? refusal}>
        {newest && (
          <ConflictPanel
            base={base}
            newest={newest}
            draft={draft}
            pending={report.isPending}
            onApply={() => send(newest, rebase(draftOf(base), draftOf(newest), draft))}
            onTakeTheirs={() => startFrom(newest)}
          />
        )}
        <ProblemAlert error={refusal} />
      </Attention>
      <div>
        <label className="field-label" htmlFor="report-rate">
          {t('report.rate')}
        </label>
        <RateField
          id="report-rate"
          value={draft.completionRate}
          planned={base.plannedRate}
          onChange={(rate) => setDraft((now) => withRate(now, rate))}
        />
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}status`}>
          {t('report.status')}
        </label>
        <Select
          id={`${id}status`}
          allowClear
          style={{ inlineSize: '100%' }}
          placeholder={`${t(`common:status.${base.status}`)} · ${t('report.statusAuto')}`}
          value={draft.status ?? null}
          options={reportableStatuses.map((status) => ({
            value: status,
            label: t(`common:status.${status}`),
          }))}
          onChange={(status?: Draft['status'] | null) => set({ status: status ?? undefined })}
        />
        {draft.completionRate === 100 && draft.status !== 'closed' && (
          <p className="small soft">{t('report.closeHint')}</p>
        )}
      </div>
      {texts.map((field) => (
        <div key={field}>
          <label className="field-label" htmlFor={id + field}>
            {t(`report.${field === 'nextStep' ? 'next' : field}`)}
          </label>
          <Input.TextArea
            id={id + field}
            autoSize={{ minRows: field === 'note' ? 3 : 2, maxRows: 10 }}
            maxLength={4000}
            value={draft[field]}
            onChange={(event) => set({ [field]: event.target.value })}
          />
        </div>
      ))}
      {base.milestones.length > 0 && (
        <MilestoneTicks
          milestones={base.milestones}
          value={draft.milestones}
          onChange={(milestones) => set({ milestones })}
        />
      )}
      <div className="report-actions">
        <Button type="primary" htmlType="submit" loading={report.isPending} disabled={!touched}>
          {t('report.submit')}
        </Button>
        {touched && <Button onClick={() => startFrom(item)}>{t('report.reset')}</Button>}
      </div>
    </form>
  );
}
