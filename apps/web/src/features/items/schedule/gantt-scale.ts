import { addDays, daysBetween } from '@guatu/domain';
import type { ScheduleResult } from '../../../lib/api/types.js';

/** Width that a chart fills where its days allow, and how narrow and wide a day may be drawn; px. */
const wantedWidth = 860;
const [narrowest, widest] = [1.5, 22];

export interface GanttMonth {
  /** First day shown of the month. */
  from: string;
  label: string;
}

/** Where days lie on the chart. */
export interface GanttScale {
  from: string;
  to: string;
  width: number;
  dayWidth: number;
  /** Left edge of a day; of the day after for its right edge. */
  x: (day: string) => number;
  months: GanttMonth[];
}

function monthsBetween(from: string, to: string): GanttMonth[] {
  const months: GanttMonth[] = [];
  for (let day = from; day <= to; day = addDays(`${day.slice(0, 8)}28`, 4).slice(0, 8) + '01') {
    months.push({ from: day, label: day.slice(0, 7) });
  }
  return months;
}

/** The scale on which everything of a schedule and the item's milestones have room, with a day to spare at each end. */
export function ganttScale(
  { steps, asOf }: Pick<ScheduleResult, 'steps' | 'asOf'>,
  others: readonly string[],
): GanttScale {
  const ends = steps.flatMap((step) => [
    step.earliestStart,
    step.earliestFinish,
    step.latestStart,
    step.latestFinish,
  ]);
  const days = [asOf, ...others, ...ends].toSorted();
  const from = addDays(days[0] ?? asOf, -1);
  const to = addDays(days.at(-1) ?? asOf, 1);
  const count = daysBetween(from, to) + 1;
  const dayWidth = Math.min(widest, Math.max(narrowest, wantedWidth / count));
  return {
    from,
    to,
    width: Math.ceil(count * dayWidth),
    dayWidth,
    x: (day) => daysBetween(from, day) * dayWidth,
    months: monthsBetween(from, to),
  };
}
