import type { BoardCell, LightCounts } from '@guatu/data-access';
import { lights } from '@guatu/domain';
import type { LightCountsView } from './board.view.js';

export interface Summary {
  total: number;
  counts: LightCountsView;
  meanCompletion: number;
  meanPlanned: number;
}

/** Every light, zero where none. */
export function countsOf(counts: LightCounts): LightCountsView {
  return Object.fromEntries(lights.map((light) => [light, counts[light] ?? 0])) as unknown as LightCountsView;
}

/** Sums cells of the board. The means are plain means by item; sums are divided once, so nothing is averaged twice. */
export function summarise(cells: readonly BoardCell[]): Summary {
  const counts: LightCounts = {};
  let [total, completion, planned] = [0, 0, 0];
  for (const cell of cells) {
    counts[cell.light] = (counts[cell.light] ?? 0) + cell.items;
    total += cell.items;
    completion += cell.completion;
    planned += cell.planned;
  }
  return {
    total,
    counts: countsOf(counts),
    meanCompletion: mean(completion, total),
    meanPlanned: mean(planned, total),
  };
}

function mean(sum: number, count: number): number {
  return count === 0 ? 0 : Math.round((sum / count) * 100) / 100;
}
