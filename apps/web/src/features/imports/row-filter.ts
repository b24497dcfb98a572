import type { ImportReading } from '../../lib/api/types.js';

export const rowFilters = ['problems', 'new', 'changed', 'failed', 'unchanged', 'skipped', 'all'] as const;
export type RowFilter = (typeof rowFilters)[number];

/**
 * Which rows to show first: those that need a decision.
 * @param ofFile problems of the file as a whole: they stand above the rows and are no row's
 */
export function firstFilter(
  { errors, warnings, changed }: ImportReading['counts'],
  ofFile: number,
): RowFilter {
  if (errors + warnings > ofFile) return 'problems';
  return changed > 0 ? 'changed' : 'all';
}

/** Rows behind a filter; undefined where the reading does not say. */
export function countOf(filter: RowFilter, counts: ImportReading['counts']): number | undefined {
  if (filter === 'problems') return undefined;
  if (filter !== 'all') return counts[filter];
  return counts.new + counts.changed + counts.unchanged + counts.failed + counts.skipped;
}
