import type { Board, BoardGroup } from '../../lib/api/types.js';

/** What the board's one sentence says; the page puts it in words. */
export interface Sentence {
  rate: number;
  planned: number;
  /** Percentage points, rounded to one decimal as shown: positive is ahead. */
  gap: number;
  /** Units with two reds or more, most first, at most three. */
  concentrated: { id: number; title: string; reds: number }[];
  unitsWithReds: number;
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** Gathers the sentence from the board's figures. */
export function sentenceOf(board: Pick<Board, 'meanCompletion' | 'meanPlanned' | 'units'>): Sentence {
  const rate = toTenth(board.meanCompletion);
  const planned = toTenth(board.meanPlanned);
  const withReds = board.units.filter((unit) => unit.counts.red > 0).toSorted(byReds);
  return {
    rate,
    planned,
    // Of the rounded figures, so that the sentence adds up for whoever checks it.
    gap: toTenth(rate - planned),
    concentrated: withReds
      .filter((unit) => unit.counts.red >= 2)
      .slice(0, 3)
      .map(({ id, title, counts }) => ({ id, title, reds: counts.red })),
    unitsWithReds: withReds.length,
  };
}

/** Units with the most reds first, then the most yellows, then by name of the tree. */
export const byReds = (a: BoardGroup, b: BoardGroup): number =>
  b.counts.red - a.counts.red || b.counts.yellow - a.counts.yellow || b.total - a.total || a.id - b.id;
