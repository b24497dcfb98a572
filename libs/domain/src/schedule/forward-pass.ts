import { earliestBoundary } from './link-bounds.js';
import type { ScheduleModel } from './schedule-model.js';
import { namingStep } from './naming-step.js';

/** Day numbers by step. */
export interface EarlyDates {
  start: Float64Array;
  finish: Float64Array;
}

/** The boundary of one end of a step: the end of the day before a start, the end of the finishing day. */
export const boundaryOf = (dates: EarlyDates, step: number, isFinish: number): number =>
  isFinish === 1 ? dates.finish[step]! : dates.start[step]! - 1;

/**
 * Earliest dates: as early as `asOf` and the predecessors allow. A finished step keeps its dates; one that has begun
 * keeps its start and ends once its days are over, not before `asOf`. Throws InvalidNetworkError (noWorkingDay).
 */
export function forwardPass(model: ScheduleModel): EarlyDates {
  const { graph, asOf, durations, days, lags, actualStart, actualFinish } = model;
  const size = durations.length;
  const early = { start: new Float64Array(size), finish: new Float64Array(size) };
  /** Boundaries before which a step may neither start nor finish. */
  const startAfter = new Float64Array(size).fill(asOf - 1);
  const finishFrom = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);

  const place = (step: number): void => {
    const own = days[step]!;
    const length = durations[step]!;
    const begun = actualStart[step]!;
    const done = actualFinish[step]!;
    if (done === done) {
      early.finish[step] = done;
      early.start[step] = begun === begun ? begun : Math.min(done, own.at(own.count(done) - length + 1));
      return;
    }
    const earliest = own.count(begun === begun ? begun - 1 : startAfter[step]!) + length;
    const bound = begun === begun ? Math.max(finishFrom[step]!, asOf) : finishFrom[step]!;
    const finish =
      bound === Number.NEGATIVE_INFINITY ? earliest : Math.max(earliest, own.count(bound - 1) + 1);
    early.finish[step] = own.at(finish);
    early.start[step] = begun === begun ? begun : own.at(finish - length + 1);
  };

  return namingStep((visit) => {
    for (const step of graph.order) {
      visit(step);
      place(step);
      for (let i = graph.outgoing.head[step]!; i < graph.outgoing.head[step + 1]!; i += 1) {
        const link = graph.outgoing.links[i]!;
        const to = graph.to[link]!;
        const bounds = lags.toFinish[link] === 1 ? finishFrom : startAfter;
        const bound = earliestBoundary(model, link, boundaryOf(early, step, lags.fromFinish[link]!));
        if (bound > bounds[to]!) bounds[to] = bound;
      }
    }
    return early;
  });
}
