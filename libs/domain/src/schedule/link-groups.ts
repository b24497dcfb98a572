/** Links grouped by one of their ends: those of step s are `links[head[s]]` up to `links[head[s + 1]]`, exclusive. */
export interface LinkGroups {
  head: Int32Array;
  links: Int32Array;
}

/** Groups links by the steps at one of their ends, in the order of the links. */
export function groupLinks(ends: Int32Array, size: number): LinkGroups {
  const head = new Int32Array(size + 1);
  for (const step of ends) head[step + 1]! += 1;
  for (let step = 0; step < size; step += 1) head[step + 1]! += head[step]!;
  const next = head.slice();
  const links = new Int32Array(ends.length);
  for (let link = 0; link < ends.length; link += 1) links[next[ends[link]!]!++] = link;
  return { head, links };
}
