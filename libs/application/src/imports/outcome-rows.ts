import type { ImportPlan } from './plan-import.js';
import type { SkipReason } from '@guatu/ledger';
import type { StoredImportRow } from './stored-import.js';

/** Every row of the sheet with what becomes of it, in the sheet's order. */
export function outcomeRows({ rows, reading }: ImportPlan): StoredImportRow[] {
  const items = rows.map(({ row, result, number, title, changes, issues }): StoredImportRow => ({
    row,
    result,
    number,
    title,
    changes,
    problems: issues,
    skipReason: null,
  }));
  const skipped = reading.skipped.map(({ row, reason, text }): StoredImportRow => ({
    row,
    result: 'skipped',
    number: null,
    title: text || null,
    changes: [],
    problems: [],
    skipReason: shownReason(reason),
  }));
  return [...items, ...skipped].toSorted((a, b) => a.row - b.row);
}

/** The words that the page has for them. */
function shownReason(reason: SkipReason): string {
  if (reason === 'group') return 'heading';
  return reason === 'header' || reason === 'columnNumbers' ? 'title' : reason;
}
