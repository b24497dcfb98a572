import { civilDate } from '../date/month.js';
import { dayNumber, fromDayNumber, type PlainDate } from '../date/plain-date.js';
import { InvalidDayCountError, NoWorkingDayError } from './calendar-errors.js';
import { exceptionsByDay, type CalendarException } from './exceptions.js';
import { weeklyMask } from './weekly-mask.js';
import { workingDayIndex, type WorkingDayIndex } from './working-day-index.js';

/** A calendar as stored or sent: everything it says, nothing implied. */
export interface WorkingCalendarSpec {
  /** Rest days of a plain week, 0 = Sunday … 6 = Saturday. */
  weeklyOff: readonly number[];
  exceptions: readonly CalendarException[];
  /** Years whose published arrangement is in `exceptions`; results that touch other years are provisional. */
  knownYears: readonly number[];
}

/** Counts working days over any range at the same cost (docs/domain.md §4.1). */
export interface WorkingCalendar {
  /** The same calendar by day number, for engines. */
  readonly index: WorkingDayIndex;
  isWorkingDay(day: PlainDate): boolean;
  /**
   * The n-th working day after `from`: the day after counts first, `from` itself never. Negative n counts back the same
   * way, the day before first; 0 is the first working day on or after `from`, so that no limit ends on a rest day.
   * Throws NoWorkingDayError, InvalidDayCountError, and InvalidDateError for results outside the years 0001 to 9999.
   */
  addWorkingDays(from: PlainDate, n: number): PlainDate;
  /**
   * Working days in (a, b]; when b is earlier, minus those in (b, a]. Hence between(a, c) = between(a, b) + between(b, c),
   * between(from, add(from, n)) = n for n > 0, and for n < 0 whenever `from` is a working day.
   */
  workingDaysBetween(a: PlainDate, b: PlainDate): number;
  /** The last working day on or before the day. Throws NoWorkingDayError. */
  onOrBefore(day: PlainDate): PlainDate;
  /** The first working day on or after the day. Throws NoWorkingDayError. */
  onOrAfter(day: PlainDate): PlainDate;
  /** Years from one date to the other (either order) without a published arrangement, ascending. */
  provisionalYears(from: PlainDate, to: PlainDate): number[];
}

/**
 * Throws NoWorkingDayError for a calendar without any working day, InvalidWeekdayError, ConflictingExceptionError and
 * InvalidDateError.
 */
export function createWorkingCalendar(spec: WorkingCalendarSpec): WorkingCalendar {
  const mask = weeklyMask(spec.weeklyOff);
  const exceptions = exceptionsByDay(spec.exceptions);
  if (new Set(spec.weeklyOff).size === 7 && !spec.exceptions.some(({ kind }) => kind === 'work')) {
    throw new NoWorkingDayError();
  }
  const index = workingDayIndex(mask, exceptions);
  const known = new Set(spec.knownYears);
  const onOrAfter = (day: number): number => index.at(index.count(day - 1) + 1);

  return {
    index,
    isWorkingDay: (day) => index.isWorking(dayNumber(day)),
    addWorkingDays(from, n) {
      if (!Number.isSafeInteger(n)) throw new InvalidDayCountError(n);
      const start = dayNumber(from);
      if (n === 0) return fromDayNumber(onOrAfter(start));
      return fromDayNumber(index.at(n > 0 ? index.count(start) + n : index.count(start - 1) + 1 + n));
    },
    workingDaysBetween: (a, b) => index.count(dayNumber(b)) - index.count(dayNumber(a)),
    onOrBefore: (day) => fromDayNumber(index.at(index.count(dayNumber(day)))),
    onOrAfter: (day) => fromDayNumber(onOrAfter(dayNumber(day))),
    provisionalYears(from, to) {
      const years = [civilDate(from).year, civilDate(to).year];
      const provisional: number[] = [];
      for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
        if (!known.has(year)) provisional.push(year);
      }
      return provisional;
    },
  };
}
