import type { PlainDate } from '../date/plain-date.js';
import { dayNumber } from '../date/plain-date.js';
import { ConflictingExceptionError } from './calendar-errors.js';

/** A dated departure from the weekly mask, in either direction (docs/domain.md §4.1). */
export interface CalendarException {
  day: PlainDate;
  kind: 'off' | 'work';
}

/** Exceptions by day number. Throws ConflictingExceptionError and InvalidDateError; repeats are harmless. */
export function exceptionsByDay(exceptions: Iterable<CalendarException>): Map<number, 'off' | 'work'> {
  const byDay = new Map<number, 'off' | 'work'>();
  for (const { day, kind } of exceptions) {
    const number = dayNumber(day);
    if ((byDay.get(number) ?? kind) !== kind) throw new ConflictingExceptionError(day);
    byDay.set(number, kind);
  }
  return byDay;
}

/**
 * The published arrangement as the State Council words it: days off (rest days among them do no harm) and make-up
 * working days 调休. Sorted by day. Throws ConflictingExceptionError when a day is in both lists.
 */
export function exceptionsFromLists(
  holidays: readonly PlainDate[],
  makeUpWorkdays: readonly PlainDate[],
): CalendarException[] {
  const all: CalendarException[] = [
    ...holidays.map((day) => ({ day, kind: 'off' as const })),
    ...makeUpWorkdays.map((day) => ({ day, kind: 'work' as const })),
  ];
  exceptionsByDay(all);
  const unique = new Map(all.map((exception) => [exception.day, exception]));
  return [...unique.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Exceptions of a narrower scope (a unit) laid over those of a wider one (the instance): the narrower wins per day. */
export function layerExceptions(
  wider: readonly CalendarException[],
  narrower: readonly CalendarException[],
): CalendarException[] {
  const merged = new Map([...wider, ...narrower].map((exception) => [exception.day, exception]));
  return [...merged.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
