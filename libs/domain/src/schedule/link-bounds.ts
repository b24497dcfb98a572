import type { ScheduleModel } from './schedule-model.js';

/**
 * The two readings of a link (see NetworkLink): the earliest boundary of `to` for a boundary of `from`, and the latest
 * boundary of `from` for one of `to`. Each is the exact inverse bound of the other, which is what makes "latest ≥
 * earliest everywhere" and "every finish by the deadline" the same statement.
 */

/**
 * True when the link compares dates. A working lag of 0 does too, except from a start to a finish: there the rest days
 * between the end of Friday and the start of Monday are nothing to make up for.
 */
function comparesDates({ lags }: ScheduleModel, link: number): boolean {
  return (
    lags.isWorking[link] === 0 || (lags.days[link] === 0 && lags.fromFinish[link]! >= lags.toFinish[link]!)
  );
}

/** The earliest boundary `to` may have; −Infinity when it lies before anything that can still be planned. */
export function earliestBoundary(model: ScheduleModel, link: number, from: number): number {
  const { lags, index, asOf } = model;
  const lag = lags.days[link]!;
  if (comparesDates(model, link)) return from + lag;
  const ordinal = index.count(from) + lag;
  // A negative lag may reach back behind the first working day the calendar has.
  if (lag <= 0 && ordinal <= index.count(asOf - 1)) return Number.NEGATIVE_INFINITY;
  return index.at(ordinal);
}

/**
 * The latest boundary `from` may have; +Infinity when it lies on or behind the working day numbered `horizon`, which no
 * date of interest passes. A calendar may have no working day behind it to count to.
 */
export function latestBoundary(model: ScheduleModel, link: number, to: number, horizon: number): number {
  const { lags, index } = model;
  const lag = lags.days[link]!;
  if (comparesDates(model, link)) return to - lag;
  const ordinal = index.count(to) - lag;
  if (ordinal >= horizon) return Number.POSITIVE_INFINITY;
  // Up to the day before the working day that would be one too many: rest days before it do no harm.
  return index.at(ordinal + 1) - 1;
}
