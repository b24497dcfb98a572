import { setImmediate as nextTurn } from 'node:timers/promises';
import { oneLine, rateScaleOf, type LedgerValues, type MoneyUnit } from '@guatu/domain';
import type {
  LedgerColumn,
  LedgerIssue,
  LedgerLimits,
  LedgerRow,
  ReadLedgerOptions,
  SkippedRow,
} from '../ledger-reading.js';
import { cellText } from './cell-text.js';
import { checkRow, type RowCheck } from './check-row.js';
import { classifyRow, type KeyColumns } from './classify-row.js';
import type { IssueLog } from './issue-log.js';
import { numericCell } from './parse-cell.js';
import { readRow, type RowReader } from './read-row.js';
import type { SheetView } from './sheet-view.js';

/** Everything below the header. */
export interface BodyInput {
  sheet: SheetView;
  /** first row below the header, from 0 */
  from: number;
  columns: readonly LedgerColumn[];
  moneyUnit: MoneyUnit;
  options: Pick<ReadLedgerOptions, 'kind' | 'defaultYear' | 'window'>;
  isCsv: boolean;
  limits: LedgerLimits;
  log: IssueLog;
  issues: LedgerIssue[];
}

/** Rows read in one go, some 30 ms: a process that serves others is held up no longer. */
const rowsATurn = 250;

/** Sorts the rows below the header into items and the rest, and reads the items. */
export async function readBody(input: BodyInput): Promise<{ rows: LedgerRow[]; skipped: SkippedRow[] }> {
  const { sheet, columns, log, issues } = input;
  const keys = keyColumns(columns);
  const skipped: SkippedRow[] = [];
  const items: { row: number; aspect: string | null }[] = [];
  let aspect: string | null = null;
  for (let row = input.from; row < sheet.rowCount; row += 1) {
    if (row % rowsATurn === 0) await nextTurn();
    const found = classifyRow(sheet, row, keys);
    if (found.item) items.push({ row, aspect });
    else {
      aspect = found.heading ?? aspect;
      if (found.reason !== 'blank') skipped.push({ row: row + 1, reason: found.reason, text: found.text });
    }
  }
  const reader = rowReader(input, items);
  const check: RowCheck = { sheet, kind: input.options.kind, columns, log, numbers: new Map() };
  const rows: LedgerRow[] = [];
  for (const item of items) {
    if (log.isFull) {
      const params = { limit: input.limits.errors, row: item.row + 1 };
      log.add(issues, 'error', { code: 'file.tooManyIssues', params });
      break;
    }
    rows.push(readItem(reader, check, keys, item));
    if (rows.length % rowsATurn === 0) await nextTurn();
  }
  return { rows, skipped };
}

function readItem(
  reader: RowReader,
  check: RowCheck,
  keys: KeyColumns,
  item: { row: number; aspect: string | null },
): LedgerRow {
  if (keys.number >= 0 && reader.sheet.isCoveredFromAbove(item.row, keys.number)) {
    const row: LedgerRow = { row: item.row + 1, values: {}, issues: [], hasError: true };
    const issue = { code: 'row.numberMerged' as const, params: { row: item.row + 1 } };
    check.log.add(row.issues, 'error', issue, { row: item.row, column: keys.number, field: 'number' });
    return row;
  }
  const row = readRow(reader, item.row);
  if (item.aspect !== null && row.values.aspect == null) row.values.aspect = oneLine(item.aspect);
  checkRow(check, row);
  return row;
}

function keyColumns(columns: readonly LedgerColumn[]): KeyColumns {
  const column = (field: keyof LedgerValues): number => columns.findIndex((each) => each.field === field);
  const substance = (
    ['dueOn', 'startsOn', 'leadUnit', 'completionRate', 'plannedFinish', 'nature', 'contact'] as const
  )
    .map(column)
    .filter((index) => index >= 0);
  return { number: column('number'), title: column('title'), substance, last: columns.length - 1 };
}

function rowReader(input: BodyInput, items: readonly { row: number }[]): RowReader {
  const { sheet, columns, options, moneyUnit, isCsv, limits, log } = input;
  const rates = columns.find((column) => column.field === 'completionRate');
  const rateCells = items.flatMap(({ row }) => {
    const cell = rates && sheet.own(row, rates.index);
    return cell && cellText(cell) !== '' ? [numericCell(cell)] : [];
  });
  const context = {
    dates: { defaultYear: options.defaultYear, window: options.window },
    moneyUnit,
    rateScale: rateScaleOf(rateCells),
  };
  return {
    sheet,
    columns,
    contextOf: (column) => (column.moneyUnit ? { ...context, moneyUnit: column.moneyUnit } : context),
    cellTextLimit: limits.cellText,
    isCsv,
    log,
  };
}
