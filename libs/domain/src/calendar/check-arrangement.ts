import { addDays, type PlainDate } from '../date/plain-date.js';
import { exceptionsFromLists } from './exceptions.js';
import { createWorkingCalendar } from './working-calendar.js';

/** A year's arrangement as the notice words it: days off, and make-up working days 调休. */
export interface YearArrangement {
  holidays: readonly PlainDate[];
  workdays: readonly PlainDate[];
}

/** What is wrong with one entry; `index` counts from 0 in its list. */
export interface ArrangementProblem {
  list: keyof YearArrangement;
  index: number;
  day: PlainDate;
  /** A day of another year, a day given twice in its list, or one that the other list holds too. */
  code: 'otherYear' | 'repeated' | 'inBoth';
}

/** Every entry of a year's arrangement that cannot stand (docs/domain.md §4.1). */
export function arrangementProblems(year: number, arrangement: YearArrangement): ArrangementProblem[] {
  const off = new Set(arrangement.holidays);
  return (['holidays', 'workdays'] as const).flatMap((list) => {
    const seen = new Set<PlainDate>();
    return arrangement[list].flatMap((day, index): ArrangementProblem[] => {
      const isRepeated = seen.has(day);
      seen.add(day);
      if (Number(day.slice(0, 4)) !== year) return [{ list, index, day, code: 'otherYear' }];
      if (isRepeated) return [{ list, index, day, code: 'repeated' }];
      return list === 'workdays' && off.has(day) ? [{ list, index, day, code: 'inBoth' }] : [];
    });
  });
}

/** Working days the year would have on top of the weekly rest days. Throws ConflictingExceptionError. */
export function workingDaysInYear(
  year: number,
  weeklyOff: readonly number[],
  { holidays, workdays }: YearArrangement,
): number {
  const exceptions = exceptionsFromLists(holidays, workdays);
  const calendar = createWorkingCalendar({ weeklyOff, exceptions, knownYears: [] });
  const first = `${String(year).padStart(4, '0')}-01-01`;
  return calendar.workingDaysBetween(addDays(first, -1), `${first.slice(0, 4)}-12-31`);
}
