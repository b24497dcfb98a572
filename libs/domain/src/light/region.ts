import type { Cell, CutDimension } from './cells.js';
import type { LightCondition } from './condition.js';
import { dimensions, type ConditionKind } from './dimensions.js';

/** One combination of values, a sample of the cells it stands for. */
export type Point = ReadonlyMap<ConditionKind, number>;

/** Every combination of cells, as indices into them. */
export function* points(cut: readonly CutDimension[]): Generator<number[]> {
  const at = cut.map(() => 0);
  for (;;) {
    yield [...at];
    let i = 0;
    while (i < at.length && at[i] === cut[i]!.cells.length - 1) at[i++] = 0;
    if (i === at.length) return;
    at[i]! += 1;
  }
}

/** The sample values of a combination. */
export function pointAt(cut: readonly CutDimension[], at: readonly number[]): Map<ConditionKind, number> {
  return new Map(cut.map(({ kind, cells }, i) => [kind, cells[at[i]!]!.sample]));
}

/** The stretch from one cell to another as bounds; bounds at the ends of the dimension say nothing and are left out. */
function asCondition(kind: ConditionKind, first: Cell, last: Cell): LightCondition {
  const { min, max } = dimensions[kind];
  if (first.lower === last.upper) return { kind, atLeast: first.lower, atMost: first.lower };
  const condition: LightCondition = { kind };
  if (first.lower > min) condition[first.includesLower ? 'atLeast' : 'moreThan'] = first.lower;
  if (last.upper < max) condition[last.includesUpper ? 'atMost' : 'lessThan'] = last.upper;
  return condition;
}

/** Widens one bad combination, dimension by dimension, as far as every point stays bad; full dimensions drop out. */
export function widen(
  cut: readonly CutDimension[],
  start: readonly number[],
  isBad: (point: Point) => boolean,
): LightCondition[] {
  const box = start.map((at) => [at, at] as [number, number]);
  const isBadBox = (): boolean => {
    const part = cut.map(({ kind, cells }, i) => ({ kind, cells: cells.slice(box[i]![0], box[i]![1] + 1) }));
    for (const at of points(part)) if (!isBad(pointAt(part, at))) return false;
    return true;
  };
  for (const [i, { cells }] of cut.entries()) {
    for (const [side, step] of [
      [0, -1],
      [1, 1],
    ] as const) {
      const range = box[i]!;
      while (range[side] + step >= 0 && range[side] + step < cells.length) {
        range[side] += step;
        if (isBadBox()) continue;
        range[side] -= step;
        break;
      }
    }
  }
  return cut
    .map(({ kind, cells }, i) => asCondition(kind, cells[box[i]![0]]!, cells[box[i]![1]]!))
    .filter((condition) => Object.keys(condition).length > 1);
}
