import { thresholds, type LightCondition } from './condition.js';
import { dimensions, type ConditionKind, type Dimension } from './dimensions.js';
import type { LightRule } from './rule-set.js';

/** An interval within which no rule changes its mind; `sample` stands for all of it. Closed at `lower` = `upper`. */
export interface Cell {
  lower: number;
  upper: number;
  includesLower: boolean;
  includesUpper: boolean;
  sample: number;
}

/** One dimension cut at every threshold that the rules name. */
export interface CutDimension {
  kind: ConditionKind;
  cells: readonly Cell[];
}

/** The open stretch between two thresholds; null when it holds no value. Of days and counts only whole numbers exist. */
function stretch(lower: number, upper: number, isWhole: boolean): Cell | null {
  if (isWhole) {
    const [first, last] = [lower + 1, upper - 1];
    if (first > last) return null;
    return {
      lower: first,
      upper: last,
      includesLower: true,
      includesUpper: true,
      sample: Math.max(first, Math.min(last, 0)),
    };
  }
  if (lower >= upper) return null;
  // Every measured dimension has a finite lower end; only the ratio is open above.
  const sample = Number.isFinite(upper) ? (lower + upper) / 2 : lower + 1;
  return { lower, upper, includesLower: false, includesUpper: false, sample };
}

/** Cuts a dimension into points and the gaps between them, so that the cells fill it without overlap. */
export function cutDimension(dimension: Dimension, at: readonly number[]): Cell[] {
  const { min, max, isWhole } = dimension;
  const ends = [min, max].filter((end) => Number.isFinite(end));
  const points = [...new Set([...at, ...ends])].filter((p) => p >= min && p <= max).toSorted((a, b) => a - b);
  const cells: Cell[] = [];
  const add = (cell: Cell | null): void => {
    if (cell) cells.push(cell);
  };
  let previous = min;
  for (const point of points) {
    add(stretch(previous, point, isWhole));
    add({ lower: point, upper: point, includesLower: true, includesUpper: true, sample: point });
    previous = point;
  }
  add(stretch(previous, max, isWhole));
  return cells;
}

/** The dimensions that a rule set uses, each cut at all its thresholds. */
export function cutByRules(rules: readonly LightRule[]): CutDimension[] {
  const conditions: LightCondition[] = rules.flatMap(({ when }) => when);
  return [...new Set(conditions.map(({ kind }) => kind))].map((kind) => ({
    kind,
    cells: cutDimension(
      dimensions[kind],
      conditions.filter((condition) => condition.kind === kind).flatMap((condition) => thresholds(condition)),
    ),
  }));
}
