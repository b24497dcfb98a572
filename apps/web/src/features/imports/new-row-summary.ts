import type { ImportRow } from '../../lib/api/types.js';

/** What a reader looks for in a new row, in this order. */
const telling = ['leadUnit', 'dueOn', 'completionRate', 'totalInvestment'] as const;

type Change = ImportRow['changes'][number];

/** A new row in one line: its telling fields that are filled, and how many more it fills. Number and title stand apart. */
export function newRowSummary(changes: readonly Change[]): { shown: Change[]; more: number } {
  const filled = changes.filter(
    ({ field, after }) => after !== null && after !== '' && field !== 'number' && field !== 'title',
  );
  const shown = telling.flatMap((field) => filled.find((change) => change.field === field) ?? []);
  return { shown, more: filled.length - shown.length };
}
