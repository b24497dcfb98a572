/** Days of a common year before each month, January first; the thirteenth entry closes December. */
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

/** A day of the Gregorian calendar in parts; month and day count from 1. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const common = daysBeforeMonth[month]! - daysBeforeMonth[month - 1]!;
  return month === 2 && isLeapYear(year) ? common + 1 : common;
}

/** Days from 0001-01-01 to 1 January of the year. */
export function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Days from 1 January to the first of the month; month counts from 1 to 13. */
export function daysBeforeMonthIn(year: number, month: number): number {
  return daysBeforeMonth[month - 1]! + (month > 2 && isLeapYear(year) ? 1 : 0);
}

/** The day that lies `days` days after 0001-01-01. */
export function civilFromDays(days: number): CivilDate {
  // 400 years are 146,097 days; the estimate can be one year off at either end of a year.
  let year = Math.floor((days * 400) / 146_097) + 1;
  if (daysBeforeYear(year) > days) year -= 1;
  else if (daysBeforeYear(year + 1) <= days) year += 1;
  const dayOfYear = days - daysBeforeYear(year);
  let month = Math.floor(dayOfYear / 31) + 1;
  if (daysBeforeMonthIn(year, month + 1) <= dayOfYear) month += 1;
  return { year, month, day: dayOfYear - daysBeforeMonthIn(year, month) + 1 };
}
