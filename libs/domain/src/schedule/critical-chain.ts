import { boundaryOf, type EarlyDates } from './forward-pass.js';
import { earliestBoundary } from './link-bounds.js';
import type { ScheduleModel } from './schedule-model.js';

/** Steps from the first to the one that ends last, each held back by the one before it. */
export interface CriticalChain {
  steps: number[];
  /** The link into each step but the first: `links[i]` leads from `steps[i]` to `steps[i + 1]`. */
  links: number[];
}

/** The step that ends last; among equals one that nothing follows, then the first of the input. */
function lastStep({ graph }: ScheduleModel, early: EarlyDates): number {
  const follows = (step: number): boolean => graph.outgoing.head[step] !== graph.outgoing.head[step + 1];
  let last = 0;
  for (let step = 1; step < early.finish.length; step += 1) {
    const later = early.finish[step]! - early.finish[last]!;
    if (later > 0 || (later === 0 && follows(last) && !follows(step))) last = step;
  }
  return last;
}

/** True when the link alone puts the step where it is, so that nothing shorter explains its dates. */
function drives(model: ScheduleModel, early: EarlyDates, link: number, step: number): boolean {
  const { graph, asOf, days, durations, lags, actualStart } = model;
  const own = days[step]!;
  const begun = actualStart[step]!;
  const bound = earliestBoundary(model, link, boundaryOf(early, graph.from[link]!, lags.fromFinish[link]!));
  const unheld = Number.isNaN(begun)
    ? own.count(asOf - 1) + durations[step]!
    : Math.max(own.count(begun - 1) + durations[step]!, own.count(asOf - 1) + 1);
  if (own.count(early.finish[step]!) <= unheld || bound === Number.NEGATIVE_INFINITY) return false;
  if (lags.toFinish[link] === 1) return own.at(own.count(bound - 1) + 1) === early.finish[step];
  return Number.isNaN(begun) && own.at(own.count(bound) + 1) === early.start[step];
}

/**
 * The critical chain: from the step that ends last back over the links that hold each step where it is, until `asOf`, a
 * fact, or nothing does. Where several links do, the one from the step with the least room is taken.
 */
export function criticalChain(model: ScheduleModel, early: EarlyDates, late: EarlyDates): CriticalChain {
  const { graph, actualFinish } = model;
  const isDone = (step: number): boolean => !Number.isNaN(actualFinish[step]!);
  const room = (link: number): number => late.start[graph.from[link]!]! - early.start[graph.from[link]!]!;
  const steps = [lastStep(model, early)];
  const links: number[] = [];
  for (let step = steps[0]!; !isDone(step);) {
    let driving = -1;
    for (let i = graph.incoming.head[step]!; i < graph.incoming.head[step + 1]!; i += 1) {
      const link = graph.incoming.links[i]!;
      if (driving !== -1 && room(link) >= room(driving)) continue;
      if (!isDone(graph.from[link]!) && drives(model, early, link, step)) driving = link;
    }
    if (driving === -1) break;
    links.push(driving);
    step = graph.from[driving]!;
    steps.push(step);
  }
  return { steps: steps.toReversed(), links: links.toReversed() };
}
