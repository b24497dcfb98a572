import { Buffer } from 'node:buffer';
import { oneLine, type ItemKind, type LedgerValues } from '@guatu/domain';
import { csvText, outputValue, workbookCell } from './write/ledger-cells.js';
import { outputColumns, type OutputColumn } from './write/output-columns.js';
import { cellStyle } from './write/xlsx-styles.js';
import { textCell, type SheetCell } from './write/xlsx-sheet.js';
import { writeWorkbook } from './write/xlsx-workbook.js';

export interface WriteLedgerOptions {
  locale: 'zh' | 'en';
  /** Title row above the header, and name of the sheet. */
  title?: string | undefined;
  /** .xlsx by default. CSV is UTF-8 with byte order mark and has no title row. */
  format?: 'xlsx' | 'csv' | undefined;
}

const sheetNames = {
  task: { zh: '任务清单', en: 'Tasks' },
  project: { zh: '项目清单', en: 'Projects' },
} as const;

/**
 * Writes a ledger that {@link readLedger} reads back without loss: every field of the kind has a column, null and
 * absent values are blank. Texts never become formulas. The light is written for people; the reader hands it back
 * only to be compared. `占年度计划%` is computed here and ignored on import.
 */
export async function writeLedger(
  kind: ItemKind,
  rows: readonly LedgerValues[],
  { locale, title, format = 'xlsx' }: WriteLedgerOptions,
): Promise<Buffer> {
  const columns = outputColumns(kind, rows, locale);
  if (format === 'csv') return csvLedger(columns, rows, locale);
  return writeWorkbook([
    {
      name: oneLine(title ?? '') || sheetNames[kind][locale],
      widths: columns.map(({ width }) => width),
      rows: sheetRows(columns, rows, locale, title),
      frozenRows: title ? 2 : 1,
      mergedFirstRow: Boolean(title),
      choices: [],
    },
  ]);
}

function* sheetRows(
  columns: readonly OutputColumn[],
  rows: Iterable<LedgerValues>,
  locale: 'zh' | 'en',
  title: string | undefined,
): Generator<SheetCell[]> {
  if (title) yield [textCell(oneLine(title), cellStyle.title)];
  yield columns.map(({ header }) => textCell(header, cellStyle.header));
  for (const row of rows)
    yield columns.map((column) => workbookCell(outputValue(column, row, locale), column.field));
}

function csvLedger(
  columns: readonly OutputColumn[],
  rows: Iterable<LedgerValues>,
  locale: 'zh' | 'en',
): Buffer {
  const lines = [columns.map(({ header }) => quoted(header)).join(',')];
  for (const row of rows) {
    lines.push(columns.map((column) => quoted(csvText(outputValue(column, row, locale)))).join(','));
  }
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8');
}

const quoted = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
