import { dayNumber, type PlainDate } from '../date/plain-date.js';
import type { CurvePlan, MilestonePlan } from './plan.js';
import { percentOf, rateHundredths } from './rate.js';

/** Straight between the points by calendar day; the last rate holds after the last point. */
export function curveRate({ points, startsOn }: CurvePlan, asOf: PlainDate): number {
  const day = dayNumber(asOf);
  // The climb begins at the end of the day before the start, so that the start day already counts.
  let before: { day: number; rate: number } | null =
    startsOn === undefined ? null : { day: dayNumber(startsOn) - 1, rate: 0 };
  for (const point of points) {
    const next = { day: dayNumber(point.on), rate: rateHundredths(point.rate) };
    if (day < next.day) {
      if (before === null || day <= before.day) return (before?.rate ?? 0) / 100;
      const span = next.day - before.day;
      return Math.round((before.rate * span + (next.rate - before.rate) * (day - before.day)) / span) / 100;
    }
    before = next;
  }
  return (before?.rate ?? 0) / 100;
}

/** Weight due by the end of `asOf` ÷ all weight, in percent. */
export function milestonePlanRate({ milestones }: MilestonePlan, asOf: PlainDate): number {
  let due = 0;
  let total = 0;
  for (const milestone of milestones) {
    total += milestone.weight;
    if (milestone.dueOn <= asOf) due += milestone.weight;
  }
  return percentOf(due, total) ?? 0;
}

/**
 * What is done of weighted milestones by the end of `asOf`, in percent; null when they carry no weight. The actual
 * figure to set against a milestone plan.
 */
export function milestoneDoneRate(
  milestones: readonly { weight: number; doneOn: PlainDate | null }[],
  asOf: PlainDate,
): number | null {
  let done = 0;
  let total = 0;
  for (const { weight, doneOn } of milestones) {
    total += weight;
    if (doneOn !== null && doneOn <= asOf) done += weight;
  }
  return percentOf(done, total);
}
