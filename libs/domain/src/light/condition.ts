import { dimensions, type ConditionKind, type Dimension } from './dimensions.js';

/** Bounds on one dimension; at most one lower and one upper. Written as sentences read: gap at least −10, less than 0. */
export interface LightCondition {
  kind: ConditionKind;
  atLeast?: number;
  moreThan?: number;
  atMost?: number;
  lessThan?: number;
}

/** True when the value lies within the condition's bounds. */
export function holds(condition: LightCondition, value: number): boolean {
  return (
    (condition.atLeast === undefined || value >= condition.atLeast) &&
    (condition.moreThan === undefined || value > condition.moreThan) &&
    (condition.atMost === undefined || value <= condition.atMost) &&
    (condition.lessThan === undefined || value < condition.lessThan)
  );
}

/** The thresholds of a condition. */
export function thresholds(condition: LightCondition): number[] {
  const { atLeast, moreThan, atMost, lessThan } = condition;
  return [atLeast, moreThan, atMost, lessThan].filter((value) => value !== undefined);
}

/** True for a known kind with one or two finite bounds that leave room; days and counts need whole numbers. */
export function isSoundCondition(condition: LightCondition): boolean {
  const dimension = Object.hasOwn(dimensions, condition.kind)
    ? (dimensions[condition.kind] as Dimension)
    : null;
  const bounds = thresholds(condition);
  if (!dimension || bounds.length === 0) return false;
  if (condition.atLeast !== undefined && condition.moreThan !== undefined) return false;
  if (condition.atMost !== undefined && condition.lessThan !== undefined) return false;
  if (!bounds.every((value) => (dimension.isWhole ? Number.isSafeInteger(value) : Number.isFinite(value))))
    return false;
  const lower = condition.atLeast ?? condition.moreThan ?? dimension.min;
  const upper = condition.atMost ?? condition.lessThan ?? dimension.max;
  const isOpen = condition.moreThan !== undefined || condition.lessThan !== undefined;
  return isOpen ? lower < upper : lower <= upper;
}
