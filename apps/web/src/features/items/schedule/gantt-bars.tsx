import { addDays } from '@guatu/domain';
import { useTranslation } from 'react-i18next';
import type { ItemStepDates } from '../../../lib/api/types.js';
import type { GanttScale } from './gantt-scale.js';

/** Height of a line of the chart, px. */
export const rowHeight = 28;

interface Props {
  name: string;
  dates: ItemStepDates;
  /** Day of the milestone of this name. */
  planned: string | undefined;
  row: number;
  critical: boolean;
  scale: GanttScale;
}

/** One step: when it could be done at the earliest, below it when it must be at the latest, and its milestone. */
export function GanttBars({ name, dates, planned, row, critical, scale }: Props) {
  const { t } = useTranslation('items');
  const { earliestStart: es, earliestFinish: ef, latestStart: ls, latestFinish: lf, doneOn, late } = dates;
  const top = row * rowHeight;
  const bar = (from: string, to: string) => ({
    x: scale.x(from),
    width: Math.max(scale.x(addDays(to, 1)) - scale.x(from), 2),
  });
  const end = planned === undefined ? 0 : scale.x(planned) + scale.dayWidth / 2;
  const state = doneOn !== null ? 'gantt-done' : critical ? 'gantt-critical' : 'gantt-plain';
  return (
    <g>
      <title>{t('schedule.bar', { name, es, ef, ls, lf })}</title>
      <rect className={`gantt-earliest ${state}`} {...bar(es, ef)} y={top + 5} height="9" rx="2" />
      {doneOn === null && (
        <rect
          className={late ? 'gantt-latest gantt-late' : 'gantt-latest'}
          {...bar(ls, lf)}
          y={top + 16}
          height="6"
          rx="1"
        />
      )}
      {planned !== undefined && <path className="gantt-planned" d={`M${end} ${top + 7}l7 7l-7 7l-7 -7Z`} />}
    </g>
  );
}
