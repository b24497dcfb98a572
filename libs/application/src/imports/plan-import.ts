import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LedgerList, StoredLedgerItem } from '@guatu/data-access';
import { normaliseText, oneLine, type FieldKey, type WorkingCalendar } from '@guatu/domain';
import type { LedgerReading } from '@guatu/ledger';
import { checkSheet } from './check-sheet.js';
import { fromLedgerIssue, type ImportIssue } from './import-issue.js';
import type { ImportCountsView } from './import.view.js';
import { planRow, type PlannedRow } from './plan-row.js';
import type { ImportContext } from './row-draft.js';
import type { UnitDirectory } from '../ledger/unit-directory.js';

export interface ImportPlan {
  list: LedgerList;
  reading: LedgerReading;
  rows: PlannedRow[];
  /** Problems of the sheet as a whole. */
  issues: ImportIssue[];
  counts: ImportCountsView;
}

export interface PlanInput {
  list: LedgerList;
  reading: LedgerReading;
  stored: readonly StoredLedgerItem[];
  units: UnitDirectory;
  today: string;
  calendar: WorkingCalendar;
}

/** Rows planned in one go, some 20 ms: a process that serves others is held up no longer. */
const rowsATurn = 500;

/** What committing a reading would do, row by row. Items are matched by their number within the list. */
export async function planImport({
  list,
  reading,
  stored,
  units,
  today,
  calendar,
}: PlanInput): Promise<ImportPlan> {
  const byNumber = new Map(stored.map((item) => [numberKey(item.number), item]));
  const context: ImportContext = {
    list,
    units,
    today,
    sheet: reading.sheet,
    letters: lettersOf(reading),
    permits: reading.columns.flatMap(({ field, detail }) =>
      field === 'permits' ? [oneLine(detail ?? '手续')] : [],
    ),
  };
  const seen = new Set<string>();
  const rows: PlannedRow[] = [];
  for (const row of reading.rows) {
    const key = numberKey(row.values.number ?? '');
    seen.add(key);
    rows.push(planRow(row, byNumber.get(key) ?? null, context, calendar));
    if (rows.length % rowsATurn === 0) await nextTurn();
  }
  const missing = stored.filter(({ number }) => !seen.has(numberKey(number)));
  const issues = [...reading.issues.map(fromLedgerIssue), ...checkSheet(reading, list, rows, missing)];
  return { list, reading, rows, issues, counts: count(rows, issues, reading, missing.length) };
}

/** As the reader reads a number: half-width, without the dot behind it. */
const numberKey = (number: string): string => oneLine(normaliseText(number)).replace(/[.、,]+$/, '');

function lettersOf({ columns }: LedgerReading): Map<FieldKey, string> {
  const letters = new Map<FieldKey, string>();
  for (const { field, letter } of columns) if (field && !letters.has(field)) letters.set(field, letter);
  return letters;
}

function count(
  rows: readonly PlannedRow[],
  issues: readonly ImportIssue[],
  reading: LedgerReading,
  missing: number,
): ImportCountsView {
  const of = (result: PlannedRow['result']): number => rows.filter((row) => row.result === result).length;
  const all = [...issues, ...rows.flatMap((row) => row.issues)];
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return {
    new: of('new'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    failed: of('failed'),
    skipped: reading.skipped.length,
    missing,
    errors,
    warnings: all.length - errors,
  };
}
