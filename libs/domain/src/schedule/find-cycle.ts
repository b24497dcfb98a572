import type { LinkGroups } from './link-groups.js';

export interface Cycle {
  /** In the order of the links, the first in the input leading; the last is linked to the first. */
  steps: number[];
  /** The link from the last to the first. */
  closingLink: number;
}

/**
 * One cycle among the steps that could not be sorted. Each of those still waits for another of them, so walking back
 * along such links must meet a step twice; what lies between is a cycle.
 */
export function findCycle(sorted: Int32Array, from: Int32Array, incoming: LinkGroups): Cycle {
  const size = incoming.head.length - 1;
  const isSorted = new Uint8Array(size);
  for (const step of sorted) isSorted[step] = 1;
  /** The link by which the walk left a step, or −1. */
  const leftBy = new Int32Array(size).fill(-1);
  const waitingLink = (step: number): number => {
    let i = incoming.head[step]!;
    while (isSorted[from[incoming.links[i]!]!] === 1) i += 1;
    return incoming.links[i]!;
  };
  let step = isSorted.indexOf(0);
  while (leftBy[step] === -1) {
    leftBy[step] = waitingLink(step);
    step = from[leftBy[step]!]!;
  }
  const backwards = [step];
  for (let at = from[leftBy[step]!]!; at !== step; at = from[leftBy[at]!]!) backwards.push(at);
  const steps = backwards.toReversed();
  const first = steps.indexOf(steps.reduce((a, b) => Math.min(a, b)));
  const turned = [...steps.slice(first), ...steps.slice(0, first)];
  return { steps: turned, closingLink: leftBy[turned[0]!]! };
}
