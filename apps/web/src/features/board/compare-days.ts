import { daysBetween } from '@guatu/domain';
import type { BoardDay } from '../../lib/api/types.js';

/** A day in the past that today's counts can be set against. */
export interface CompareDay {
  key: 'previous' | 'week';
  day: BoardDay;
  /** Calendar days back from the board's day. */
  daysAgo: number;
}

/**
 * The last day before the board's, and the last one that is a week or more back. Either is missing where no counts
 * were kept.
 */
export function compareDays(trend: readonly BoardDay[], asOf: string): CompareDay[] {
  const earlier = trend.filter((one) => one.day < asOf);
  const previous = earlier.at(-1);
  const week = earlier.filter((one) => daysBetween(one.day, asOf) >= 7).at(-1);
  const days: CompareDay[] = [];
  if (previous) days.push({ key: 'previous', day: previous, daysAgo: daysBetween(previous.day, asOf) });
  if (week && week !== previous) days.push({ key: 'week', day: week, daysAgo: daysBetween(week.day, asOf) });
  return days;
}
