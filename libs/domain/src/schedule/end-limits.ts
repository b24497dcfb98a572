import { boundaryOf, type EarlyDates } from './forward-pass.js';
import { latestBoundary } from './link-bounds.js';
import type { ScheduleModel } from './schedule-model.js';

/** What successors allow the two ends of a step, as boundaries; +Infinity where they say nothing. */
export interface EndLimits {
  start: number;
  finish: number;
}

/** Dates of the successors, and a day that nothing passes. */
export interface Successors {
  dates: EarlyDates;
  horizon: number;
}

/** Limits of one step after another, without an object for each. */
export function createLimitReader(model: ScheduleModel, { dates, horizon }: Successors) {
  const { graph, index, lags, durations, days, actualStart, actualFinish } = model;
  const horizonOrdinal = index.count(horizon);
  const limits: EndLimits = { start: 0, finish: 0 };

  /** A successor whose end is a fact holds nothing back any more. */
  const isFact = (to: number, isFinish: number): boolean =>
    !Number.isNaN(actualFinish[to]!) || (isFinish === 0 && !Number.isNaN(actualStart[to]!));

  const readLimits = (step: number): void => {
    limits.start = Number.POSITIVE_INFINITY;
    limits.finish = Number.POSITIVE_INFINITY;
    for (let i = graph.outgoing.head[step]!; i < graph.outgoing.head[step + 1]!; i += 1) {
      const link = graph.outgoing.links[i]!;
      const to = graph.to[link]!;
      const toFinish = lags.toFinish[link]!;
      if (isFact(to, toFinish)) continue;
      const bound = latestBoundary(model, link, boundaryOf(dates, to, toFinish), horizonOrdinal);
      if (lags.fromFinish[link] === 1) limits.finish = Math.min(limits.finish, bound);
      else limits.start = Math.min(limits.start, bound);
    }
  };

  /** The latest finishing day, numbered among the step's own days, that its successors and the horizon allow. */
  return (step: number): number => {
    readLimits(step);
    const own = days[step]!;
    const byFinish = own.count(Math.min(limits.finish, horizon));
    // The start of a step that has begun is a fact: only its finish can still be held.
    if (limits.start === Number.POSITIVE_INFINITY || !Number.isNaN(actualStart[step]!)) return byFinish;
    return Math.min(byFinish, own.count(limits.start + 1) + durations[step]! - 1);
  };
}
