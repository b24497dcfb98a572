import { useTranslation } from 'react-i18next';
import { Loading } from '../../../components/state/loading.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import type { Item } from '../../../lib/api/types.js';
import { instantText } from '../../../lib/format/dates.js';
import { useInstance } from '../../../lib/session/get-instance.js';
import { ScheduleEditor } from './schedule-editor.js';
import { useSchedule } from './schedule-queries.js';
import './gantt.css';
import './schedule.css';

/** Reverse scheduling of one item 倒排工期. */
export function ScheduleSection({ item }: { item: Item }) {
  const { t } = useTranslation('items');
  const { data: instance } = useInstance();
  const { data: stored, error, isPending, refetch } = useSchedule(item.id);
  const at = (instant: string) => instantText(instant, instance?.timeZone ?? 'Asia/Shanghai');
  return (
    <section className="schedule" aria-labelledby="schedule-title">
      <div className="section-head">
        <h2 id="schedule-title">{t('schedule.title')}</h2>
        <span className="small soft">
          {stored?.updatedAt && t('schedule.savedAt', { at: at(stored.updatedAt) })}
          {stored?.committedAt && ` · ${t('schedule.committedAt', { at: at(stored.committedAt) })}`}
        </span>
      </div>
      <p className="small soft">{t('schedule.hint')}</p>
      {isPending && <Loading lines={4} />}
      {!stored && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {stored && <ScheduleEditor key={item.id} item={item} stored={stored} />}
    </section>
  );
}
