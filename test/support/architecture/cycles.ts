/**
 * Cycles of a graph, each once, starting at its first name: depth-first, a back edge closes one. Not every cycle
 * is listed when several share an edge, but none is left when the list is empty.
 */
export function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) {
      found.add(fromFirst(trail.slice(start)).join(' -> '));
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return [...found];
}

function fromFirst(cycle: readonly string[]): string[] {
  const first = cycle.toSorted()[0] ?? '';
  const at = cycle.indexOf(first);
  return [...cycle.slice(at), ...cycle.slice(0, at), first];
}
