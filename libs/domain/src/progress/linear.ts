import { civilDate, endOfMonth, monthNumber } from '../date/month.js';
import { dayNumber, type PlainDate } from '../date/plain-date.js';
import type { LinearByDayPlan, LinearByMonthPlan } from './plan.js';
import { percentOf } from './rate.js';

/**
 * End-of-day convention: a day counts as elapsed on itself, since figures "as of" a day are those of its evening. Of N
 * days, both ends included, the first gives 1/N and the last N/N; before the first it is 0, from the last on 100.
 */
export function linearByDay(plan: LinearByDayPlan, asOf: PlainDate): number {
  const start = dayNumber(plan.startsOn);
  const total = dayNumber(plan.endsOn) - start + 1;
  const elapsed = dayNumber(asOf) - start + 1;
  if (elapsed <= 0) return 0;
  return elapsed >= total ? 100 : percentOf(elapsed, total)!;
}

/**
 * Months elapsed ÷ months of the plan, the first and last counted whole. A running month counts once `asOf` reaches
 * `monthCountsFromDay`, or its last day. Before the start 0, from the end on 100. January to August of a year: 66.67.
 */
export function linearByMonth(plan: LinearByMonthPlan, asOf: PlainDate): number {
  if (asOf < plan.startsOn) return 0;
  if (asOf >= plan.endsOn) return 100;
  const start = monthNumber(plan.startsOn);
  const total = monthNumber(plan.endsOn) - start + 1;
  const lastDay = civilDate(endOfMonth(asOf)).day;
  const isCounted = civilDate(asOf).day >= Math.min(plan.monthCountsFromDay ?? 31, lastDay);
  return percentOf(monthNumber(asOf) - start + (isCounted ? 1 : 0), total)!;
}
