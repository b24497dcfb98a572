import { addDays, type PlainDate } from '../date/plain-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What happens to a cut-off that falls on a rest day (docs/domain.md §4.6). */
export const cutOffShifts = ['none', 'earlier', 'later', 'secondWorkingDayAfter'] as const;
export type CutOffShift = (typeof cutOffShifts)[number];

/**
 * The day a cut-off takes effect. One that falls on a working day stays; otherwise it moves to the last working day
 * before, the first after, or the second after. Throws NoWorkingDayError.
 */
export function shiftCutOff(day: PlainDate, shift: CutOffShift, calendar: WorkingCalendar): PlainDate {
  if (shift === 'none' || calendar.isWorkingDay(day)) return day;
  if (shift === 'earlier') return calendar.onOrBefore(day);
  return calendar.addWorkingDays(addDays(day, -1), shift === 'later' ? 1 : 2);
}
