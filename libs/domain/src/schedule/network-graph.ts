import type { NetworkStep } from './network.js';
import { InvalidNetworkError } from './network-problem.js';
import { findCycle } from './find-cycle.js';
import { groupLinks, type LinkGroups } from './link-groups.js';

/** A network by numbers: steps and links by their place in the input. */
export interface NetworkGraph {
  /** Steps so that every link leads forward. */
  order: Int32Array;
  from: Int32Array;
  to: Int32Array;
  outgoing: LinkGroups;
  incoming: LinkGroups;
}

/** Steps in order of their links; those on or behind a cycle are missing. */
function sortSteps(to: Int32Array, outgoing: LinkGroups, incoming: LinkGroups): Int32Array {
  const size = incoming.head.length - 1;
  const waiting = new Int32Array(size);
  const order = new Int32Array(size);
  let end = 0;
  for (let step = 0; step < size; step += 1) {
    waiting[step] = incoming.head[step + 1]! - incoming.head[step]!;
    if (waiting[step] === 0) order[end++] = step;
  }
  for (let at = 0; at < end; at += 1) {
    const step = order[at]!;
    for (let i = outgoing.head[step]!; i < outgoing.head[step + 1]!; i += 1) {
      const next = to[outgoing.links[i]!]!;
      waiting[next]! -= 1;
      if (waiting[next] === 0) order[end++] = next;
    }
  }
  return order.subarray(0, end);
}

/**
 * Lays a network out in time linear in steps and links, given the places of both ends of its links. Throws
 * InvalidNetworkError naming a cycle.
 */
export function layOutNetwork(
  steps: readonly NetworkStep[],
  { from, to }: { from: Int32Array; to: Int32Array },
): NetworkGraph {
  const outgoing = groupLinks(from, steps.length);
  const incoming = groupLinks(to, steps.length);
  const order = sortSteps(to, outgoing, incoming);
  if (order.length < steps.length) {
    const cycle = findCycle(order, from, incoming);
    const ids = cycle.steps.map((step) => steps[step]!.id);
    throw new InvalidNetworkError([{ code: 'cycle', path: `links[${cycle.closingLink}]`, ids }]);
  }
  return { order, from, to, outgoing, incoming };
}
