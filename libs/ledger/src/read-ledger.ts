import { oneLine } from '@guatu/domain';
import { fileFormat } from './file/file-format.js';
import { repackWorkbook } from './file/repack-workbook.js';
import type { GridSheet } from './grid/grid.js';
import { readGrid } from './grid/read-grid.js';
import { failure, success, type Outcome } from './ledger-problem.js';
import type {
  LedgerIssue,
  LedgerLimits,
  LedgerReading,
  ReadLedgerOptions,
  ReadLedgerResult,
  SkippedRow,
} from './ledger-reading.js';
import { defaultLimits } from './limits.js';
import { cellText } from './read/cell-text.js';
import { requiredFields } from './read/check-row.js';
import { findHeader, fullestRow, headerBlock } from './read/header-block.js';
import { IssueLog } from './read/issue-log.js';
import { sheetMoneyUnit } from './read/money-unit.js';
import { readBody } from './read/read-body.js';
import { SheetView } from './read/sheet-view.js';
import { understandColumns } from './read/understand-columns.js';

/**
 * Reads a task or project ledger (.xlsx, .xls, .csv; docs/domain.md §5) from bytes that nobody vouches for:
 * sizes are bounded, parsing runs in a worker thread with a heap limit and a time limit, formulas are never
 * evaluated and nothing outside the file is opened. Never throws for what the file holds; a file that cannot be
 * read is `{ ok: false }`, a file that can be read comes with every problem named by its cell.
 */
export async function readLedger(bytes: Uint8Array, options: ReadLedgerOptions): Promise<ReadLedgerResult> {
  const limits: LedgerLimits = { ...defaultLimits, ...options.limits };
  const file = fileFormat(bytes, options.fileName, limits);
  if (!file.ok) return file;
  const { format, differs, extension } = file.value;
  const safe = format === 'xlsx' ? await repackWorkbook(bytes, limits) : success(bytes);
  if (!safe.ok) return safe;
  const grid = await readGrid({ bytes: safe.value, format, fileName: options.fileName }, limits, (heads) =>
    chooseSheet(heads, options),
  );
  if (!grid.ok) return grid;
  const { heads, sheet } = grid.value;
  const log = new IssueLog(sheet.name, limits);
  const issues: LedgerIssue[] = [];
  if (differs)
    log.add(issues, 'warning', {
      code: 'file.extensionDiffers',
      params: { extension, actual: `.${format}` },
    });
  const body = await understand(new SheetView(sheet), options, limits, format === 'csv', log, issues);
  const { fileName, kind } = options;
  const sheets = heads.map(({ name, hidden, rowCount, columnCount }) => ({
    name,
    hidden,
    rows: rowCount,
    columns: columnCount,
  }));
  if (log.warnings > limits.warnings) {
    const params = { limit: limits.warnings };
    log.add(issues, 'warning', { code: 'file.moreWarnings', params });
  }
  return {
    ok: true,
    reading: {
      fileName,
      kind,
      sheets,
      sheet: sheet.name,
      ...body,
      issues,
      errorCount: log.errors,
      warningCount: log.warnings,
    },
  };
}

/** The sheet asked for, or the visible one whose header is understood best. */
function chooseSheet(heads: GridSheet[], { sheet, kind }: ReadLedgerOptions): Outcome<number> {
  if (sheet !== undefined) {
    const index = heads.findIndex(({ name }) => name === sheet);
    const sheets = heads
      .map(({ name }) => name)
      .join('、')
      .slice(0, 300);
    return index >= 0 ? filledSheet(heads, index) : failure('file.noSheet', { sheet, sheets });
  }
  const scores = heads.map((head) =>
    head.hidden ? -1 : (findHeader(new SheetView(head), kind)?.score ?? 0),
  );
  const best = Math.max(0, ...scores);
  const filled = heads.findIndex((head, index) => scores[index] === best && head.rowCount > 0);
  return filledSheet(heads, Math.max(0, filled));
}

const filledSheet = (heads: GridSheet[], index: number): Outcome<number> =>
  (heads[index]?.rowCount ?? 0) > 0
    ? success(index)
    : failure('file.noContent', { sheet: heads[index]?.name ?? '' });

async function understand(
  sheet: SheetView,
  options: ReadLedgerOptions,
  limits: LedgerLimits,
  isCsv: boolean,
  log: IssueLog,
  issues: LedgerIssue[],
): Promise<Pick<LedgerReading, 'headerRows' | 'columns' | 'moneyUnit' | 'rows' | 'skipped'>> {
  const { kind, headerRows } = options;
  const found = headerRows
    ? headerBlock(sheet, headerRows.first - 1, headerRows.last - 1, kind)
    : findHeader(sheet, kind);
  const guess = fullestRow(sheet);
  const header = found ?? headerBlock(sheet, guess, guess, kind);
  const columns = understandColumns(sheet, header, options, log, issues);
  const fields = new Set(columns.map((column) => column.field));
  const missing = requiredFields(kind).filter((field) => !fields.has(field));
  if (!found && missing.length > 0) {
    const params = { numberField: 'number', titleField: 'title', kind };
    log.add(issues, 'error', { code: 'header.notFound', params });
  }
  for (const field of missing) {
    const params = { field, kind };
    log.add(issues, 'error', { code: 'header.missingColumn', params }, { field });
  }
  if (!fields.has('leadUnit')) {
    const params = { field: 'leadUnit', kind };
    log.add(issues, 'warning', { code: 'header.missingOptional', params }, { field: 'leadUnit' });
  }
  const moneyUnit = sheetMoneyUnit(sheet, header.last, columns, options.moneyUnit, log, issues);
  const input = {
    sheet,
    from: header.last + 1,
    columns,
    moneyUnit: moneyUnit.unit,
    options,
    isCsv,
    limits,
    log,
    issues,
  };
  const { rows, skipped } = await readBody(input);
  return {
    headerRows: found ? { first: header.first + 1, last: header.last + 1 } : null,
    columns,
    moneyUnit,
    rows,
    skipped: [...rowsAbove(sheet, header.first, header.last), ...skipped],
  };
}

/** Title rows above the header, and the header itself. */
function rowsAbove(sheet: SheetView, first: number, last: number): SkippedRow[] {
  const above: SkippedRow[] = [];
  for (let row = 0; row <= last; row += 1) {
    const text = sheet
      .row(row)
      .map(([, cell]) => oneLine(cellText(cell)))
      .join(' ')
      .slice(0, 120);
    if (text) above.push({ row: row + 1, reason: row < first ? 'title' : 'header', text });
  }
  return above;
}
