import {
  compactText,
  isBlankMark,
  ledgerFields,
  oneLine,
  parseDate,
  parseMilestones,
  readDoneMark,
  type FieldKey,
  type LedgerValues,
  type MilestoneText,
} from '@guatu/domain';
import type { GridCell } from '../grid/grid.js';
import type { LedgerColumn, LedgerIssue, LedgerRow } from '../ledger-reading.js';
import { cellText, withoutGuard } from './cell-text.js';
import type { IssueLog } from './issue-log.js';
import { parseCell, type CellContext } from './parse-cell.js';
import type { SheetView } from './sheet-view.js';

/** What all rows of a sheet are read with. */
export interface RowReader {
  sheet: SheetView;
  columns: readonly LedgerColumn[];
  contextOf(column: LedgerColumn): CellContext;
  cellTextLimit: number;
  isCsv: boolean;
  log: IssueLog;
}

/** Fields whose merged cells belong to the first row alone. */
const neverFilledDown: readonly FieldKey[] = ['number'];

/** Reads every understood cell of a row; a cell with an error leaves its field out. */
export function readRow(reader: RowReader, row: number): LedgerRow {
  const issues: LedgerIssue[] = [];
  const errorsBefore = reader.log.errors;
  const values: { [K in FieldKey]?: unknown } = {};
  for (const column of reader.columns) {
    const { field } = column;
    if (!field || ledgerFields[field].type === 'derived') continue;
    const cell = usableCell(reader, row, column, issues);
    if (cell === 'bad') continue;
    if (field === 'permits' || field === 'milestones') {
      readGrouped(reader, row, column, cell, values, issues);
      continue;
    }
    const result = cell && parseCell(field, cell, reader.contextOf(column));
    const place = { row, column: column.index, field, raw: cellText(cell) };
    if (!result) values[field] = null;
    else if (result.ok) {
      values[field] = result.value;
      if (result.warning) reader.log.add(issues, 'warning', result.warning, place);
    } else {
      const severity = field === 'light' ? 'warning' : 'error';
      reader.log.add(issues, severity, result.problem, place);
    }
  }
  return { row: row + 1, values: values as LedgerValues, issues, hasError: reader.log.errors > errorsBefore };
}

/** The cell that speaks for a column in a row, null when blank, 'bad' when its content cannot be used. */
function usableCell(
  { sheet, cellTextLimit, isCsv, log }: RowReader,
  row: number,
  { index, field }: LedgerColumn,
  issues: LedgerIssue[],
): GridCell | null | 'bad' {
  const found = neverFilledDown.includes(field!) ? sheet.own(row, index) : sheet.filledDown(row, index);
  if (!found) return null;
  const cell = isCsv ? withoutGuard(found) : found;
  const text = cellText(cell);
  const place = { row, column: index, field, raw: text };
  if (cell.t === 'e') log.add(issues, 'error', { code: 'cell.error', params: { text } }, place);
  else if (cell.t === 'f') log.add(issues, 'error', { code: 'cell.formulaWithoutValue', params: {} }, place);
  else if (text.length > cellTextLimit) {
    const params = { length: text.length, limit: cellTextLimit };
    log.add(issues, 'error', { code: 'cell.tooLong', params }, place);
  } else return cell;
  return 'bad';
}

/** Permits and milestones gather what their columns say into one value. */
function readGrouped(
  reader: RowReader,
  row: number,
  column: LedgerColumn,
  cell: GridCell | null,
  values: { [K in FieldKey]?: unknown },
  issues: LedgerIssue[],
): void {
  const field = column.field as 'permits' | 'milestones';
  values[field] ??= null;
  const text = cellText(cell);
  if (field === 'permits') {
    const state = oneLine(text);
    if (!state) return;
    const before = Object.entries((values.permits as Record<string, string> | null) ?? {});
    // fromEntries defines own properties, so that no column name can reach the prototype
    values.permits = Object.fromEntries([...before, [column.detail ?? '手续', state]]);
    return;
  }
  if (isBlankMark(text)) return;
  const steps = milestonesOf(reader, row, column, text, issues);
  if (steps.length > 0)
    values.milestones = [...((values.milestones as MilestoneText[] | null) ?? []), ...steps];
}

function milestonesOf(
  reader: RowReader,
  row: number,
  column: LedgerColumn,
  text: string,
  issues: LedgerIssue[],
): MilestoneText[] {
  const context = { ...reader.contextOf(column).dates, edge: 'end' as const };
  const date = column.detail === null ? null : parseDate(compactText(column.detail), context);
  if (date?.ok) {
    const { text: step, ...done } = readDoneMark(text);
    return [{ title: oneLine(step), dueOn: date.value, ...done }];
  }
  const result = parseMilestones(text, context);
  if (!result.ok) return [];
  const place = { row, column: column.index, field: 'milestones' as const, raw: text };
  if (result.warning) reader.log.add(issues, 'warning', result.warning, place);
  return result.value;
}
