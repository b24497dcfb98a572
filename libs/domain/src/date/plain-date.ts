import { civilFromDays, daysBeforeMonthIn, daysBeforeYear, daysInMonth } from './civil.js';
import { InvalidDateError } from './invalid-date-error.js';

/** A business day as text, 'YYYY-MM-DD', years 0001 to 9999; it has no time and no zone. Sorts as text. */
export type PlainDate = string;

/** Day numbers count from 1970-01-01 = 0, so that they also read as Unix days. */
const epoch = daysBeforeYear(1970);
const lastDayNumber = daysBeforeYear(10_000) - 1 - epoch;

/** Digits at `from` (inclusive) to `to` (exclusive), or NaN; quicker than a regular expression in a scan of a million rows. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function parse(text: string): number {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    return Number.NaN;
  }
  return daysBeforeYear(year) + daysBeforeMonthIn(year, month) + day - 1 - epoch;
}

/** True for a text that names a real day ('2024-02-29' yes, '2023-02-29' no, '2023-1-5' no). */
export function isPlainDate(text: unknown): text is PlainDate {
  return typeof text === 'string' && !Number.isNaN(parse(text));
}

/** Days since 1970-01-01 (negative before). Throws InvalidDateError. */
export function dayNumber(date: PlainDate): number {
  const number = parse(date);
  if (Number.isNaN(number)) throw new InvalidDateError(date);
  return number;
}

/** The day of a day number. Throws InvalidDateError outside 0001-01-01 … 9999-12-31 or for a fraction. */
export function fromDayNumber(number: number): PlainDate {
  if (!Number.isInteger(number) || number < -epoch || number > lastDayNumber)
    throw new InvalidDateError(number);
  const { year, month, day } = civilFromDays(number + epoch);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The day `days` calendar days later (earlier when negative). Throws InvalidDateError. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Calendar days from a to b: b − a, negative when b is earlier. Throws InvalidDateError. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** Day of the week of a day number, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday (4).
  return (((number + 4) % 7) + 7) % 7;
}

/** Day of the week, 0 = Sunday … 6 = Saturday. Throws InvalidDateError. */
export function weekday(date: PlainDate): number {
  return weekdayOf(dayNumber(date));
}
