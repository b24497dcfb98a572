import { InvalidWeekdayError } from './calendar-errors.js';

/** Day number of a Sunday from which weeks are counted: 1969-12-28. */
const firstSunday = -4;

/** Working days of a plain week, counted in closed form over any range. */
export interface WeeklyMask {
  isWorking(day: number): boolean;
  /** Working days up to and including the day, counted from a fixed Sunday (negative before it). */
  count(day: number): number;
  /** The first day whose count reaches `ordinal`; +Infinity when no weekday works. */
  at(ordinal: number): number;
}

/** `weeklyOff` lists the rest days, 0 = Sunday … 6 = Saturday. Throws InvalidWeekdayError. */
export function weeklyMask(weeklyOff: readonly number[]): WeeklyMask {
  for (const value of weeklyOff) {
    if (!Number.isInteger(value) || value < 0 || value > 6) throw new InvalidWeekdayError(value);
  }
  const workdays = [0, 1, 2, 3, 4, 5, 6].filter((day) => !weeklyOff.includes(day));
  const perWeek = workdays.length;
  const countThrough = [0, 1, 2, 3, 4, 5, 6].map((day) => workdays.filter((work) => work <= day).length);
  return {
    isWorking: (day) => workdays.includes((((day - firstSunday) % 7) + 7) % 7),
    count(day) {
      const week = Math.floor((day - firstSunday) / 7);
      return week * perWeek + countThrough[day - firstSunday - week * 7]!;
    },
    at(ordinal) {
      if (perWeek === 0) return Number.POSITIVE_INFINITY;
      const week = Math.ceil(ordinal / perWeek) - 1;
      return week * 7 + workdays[ordinal - week * perWeek - 1]! + firstSunday;
    },
  };
}
