import { addDays, daysBetween, type PlainDate, type WorkingCalendar } from '@guatu/domain';
import type { RestSpanView } from './item-schedule.view.js';

/** A longer plan is drawn so small that a rest day is thinner than a line. */
const drawnDays = 3 * 366;

/** Rest days in a row between two days, both included. */
export function restSpans(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): RestSpanView[] {
  const spans: RestSpanView[] = [];
  if (daysBetween(from, to) > drawnDays) return spans;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) continue;
    const last = spans.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}
