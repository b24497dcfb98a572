import type { CalendarLightMoveView } from './calendar-year.view.js';
import type { ItemMove } from './item-move.js';

/** How many items go from which light to which; those that keep theirs are left out. */
export function lightMoves(
  moves: readonly Pick<ItemMove, 'lightBefore' | 'lightAfter'>[],
): CalendarLightMoveView[] {
  const counts = new Map<string, CalendarLightMoveView>();
  for (const { lightBefore: from, lightAfter: to } of moves) {
    if (from === to) continue;
    const key = `${from}/${to}`;
    const items = (counts.get(key)?.items ?? 0) + 1;
    counts.set(key, { from, to, items });
  }
  return [...counts.values()].toSorted((a, b) => b.items - a.items);
}
