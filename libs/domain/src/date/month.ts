import { civilFromDays, daysBeforeYear, daysInMonth, type CivilDate } from './civil.js';
import { dayNumber, fromDayNumber, type PlainDate } from './plain-date.js';

const epoch = daysBeforeYear(1970);

/** Year, month (1–12) and day of a date. Throws InvalidDateError. */
export function civilDate(date: PlainDate): CivilDate {
  return civilFromDays(dayNumber(date) + epoch);
}

/** A running number of the month, so that months can be subtracted: 12 × year + month − 1. */
export function monthNumber(date: PlainDate): number {
  const { year, month } = civilDate(date);
  return year * 12 + month - 1;
}

/** The last day of the date's month. */
export function endOfMonth(date: PlainDate): PlainDate {
  const { year, month, day } = civilDate(date);
  return fromDayNumber(dayNumber(date) + daysInMonth(year, month) - day);
}
