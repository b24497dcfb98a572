import { NoWorkingDayError } from './calendar-errors.js';
import { lastBelow } from './sorted-search.js';
import type { WeeklyMask } from './weekly-mask.js';

/** Working days by day number (days since 1970-01-01), for engines that count a lot. */
export interface WorkingDayIndex {
  isWorking(day: number): boolean;
  /** Working days up to and including the day, from a fixed origin; only differences mean something. */
  count(day: number): number;
  /** The working day with this count. Throws NoWorkingDayError. */
  at(ordinal: number): number;
}

/**
 * The weekly mask is counted in closed form and the exceptions by prefix sums, so neither the length of the range nor
 * the years between cost anything: one search among the exceptions (some 30 a year), no table to extend, no walk that
 * could fail to end.
 */
export function workingDayIndex(
  mask: WeeklyMask,
  exceptions: ReadonlyMap<number, 'off' | 'work'>,
): WorkingDayIndex {
  const effective = [...exceptions]
    .filter(([day, kind]) => mask.isWorking(day) !== (kind === 'work'))
    .toSorted(([a], [b]) => a - b);
  const days = Float64Array.from(effective, ([day]) => day);
  /** How far the exceptions up to each one shift the plain weekly count. */
  const shift = new Float64Array(effective.length);
  effective.forEach(([, kind], i) => {
    shift[i] = (i === 0 ? 0 : shift[i - 1]!) + (kind === 'work' ? 1 : -1);
  });
  /** Count at each exception; never falls, since an off day only stops it. */
  const counts = Float64Array.from(effective, ([day], i) => mask.count(day) + shift[i]!);

  const count = (day: number): number => {
    const i = lastBelow(days, day, true);
    return mask.count(day) + (i < 0 ? 0 : shift[i]!);
  };

  return {
    isWorking(day) {
      const i = lastBelow(days, day, true);
      return i >= 0 && days[i] === day ? effective[i]![1] === 'work' : mask.isWorking(day);
    },
    count,
    at(ordinal) {
      const i = lastBelow(counts, ordinal, false);
      const plain = mask.at(ordinal - (i < 0 ? 0 : shift[i]!));
      // Between two exceptions the mask decides; when it reaches past the next one, that one is the working day.
      const day = i + 1 < days.length ? Math.min(plain, days[i + 1]!) : plain;
      if (!Number.isFinite(day) || count(day) !== ordinal) throw new NoWorkingDayError();
      return day;
    },
  };
}
