import { useTranslation } from 'react-i18next';
import type { ItemStepDates } from '../../../lib/api/types.js';

/** What a step has to spare, in words; a mark where it is too late. */
export function SlackText({ dates, critical }: { dates: ItemStepDates; critical: boolean }) {
  const { t } = useTranslation('items');
  if (dates.doneOn !== null) return <span className="soft">{t('schedule.done', { day: dates.doneOn })}</span>;
  if (dates.late) {
    return (
      <span className="schedule-late">
        <svg className="light-shape" width="10" height="10" aria-hidden="true">
          <rect width="10" height="10" fill="var(--red)" />
        </svg>{' '}
        {t('schedule.late')} <span className="small">{t('schedule.lateBy', { count: -dates.slack })}</span>
      </span>
    );
  }
  return (
    <span>
      {t('schedule.slackDays', { count: dates.slack })}{' '}
      {critical && <span className="schedule-critical small">{t('schedule.critical')}</span>}
    </span>
  );
}
