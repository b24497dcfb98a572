import { dayNumber, fromDayNumber, type PlainDate } from '../date/plain-date.js';

/** Every day from the first to the last, both included; none when the last is earlier. Throws InvalidDateError. */
export function daysFrom(first: PlainDate, last: PlainDate): PlainDate[] {
  const from = dayNumber(first);
  const length = Math.max(0, dayNumber(last) - from + 1);
  return Array.from({ length }, (_, i) => fromDayNumber(from + i));
}
