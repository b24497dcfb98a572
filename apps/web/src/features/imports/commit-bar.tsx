import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import type { ImportReading } from '../../lib/api/types.js';
import { useCommitImport } from './commit-import.js';

interface Props {
  reading: ImportReading;
  discarding: boolean;
  onDiscard: () => void;
}

/** The sum of the import and the one button that writes it. */
export function CommitBar({ reading, discarding, onDiscard }: Props) {
  const { t } = useTranslation('imports');
  const commit = useCommitImport(reading.id);
  const { counts, committable } = reading;
  const nothing = counts.new + counts.changed === 0;
  return (
    <section className="card commit-bar" aria-label={t('commit')}>
      <ProblemAlert error={commit.error} />
      <div className="commit-line">
        <output>
          <strong>{t('commitSum', counts)}</strong>
          <span className="small soft">
            {!committable && t('notCommittable', { errors: counts.errors })}
            {committable && nothing && t('nothingToDo')}
            {committable && counts.warnings > 0 && t('warnings', { count: counts.warnings })}
          </span>
        </output>
        <Button onClick={onDiscard} loading={discarding} disabled={commit.isPending}>
          {t('discard')}
        </Button>
        <Button
          type="primary"
          loading={commit.isPending}
          disabled={!committable || nothing}
          onClick={() => commit.mutate(reading.version)}
        >
          {t('commit')}
        </Button>
      </div>
    </section>
  );
}
