import { cellName } from '../grid/cell-name.js';
import { cellStyle, type CellStyle } from './xlsx-styles.js';

/** A cell to write. Text is always written as text, whatever it begins with. */
export interface SheetCell {
  value: string | number | null;
  style: CellStyle;
}

/** A choice list for a column's cells from a row (from 0) on. */
export interface ColumnChoice {
  column: number;
  fromRow: number;
  values: readonly string[];
}

/** A sheet to write; rows are taken one by one, so that a long ledger never stands in memory as XML. */
export interface SheetContent {
  name: string;
  /** widths in characters */
  widths: readonly number[];
  rows: Iterable<readonly (SheetCell | null)[]>;
  /** rows that stay in view when scrolling */
  frozenRows: number;
  /** merged over all columns: the title row */
  mergedFirstRow: boolean;
  choices: readonly ColumnChoice[];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML content. Excel reads _x0041_ as an escape, so a text that holds one is escaped itself. */
export const xmlText = (text: string): string =>
  text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(/[&<>"]/g, (char) => entities[char]!);

function cellXml(cell: SheetCell | null, row: number, column: number): string {
  if (!cell) return '';
  const name = cellName(row, column);
  if (cell.value === null || cell.value === '') return `<c r="${name}" s="${cell.style}"/>`;
  if (typeof cell.value === 'number') return `<c r="${name}" s="${cell.style}"><v>${cell.value}</v></c>`;
  const text = xmlText(cell.value);
  return `<c r="${name}" s="${cell.style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const columnXml = (width: number, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;

/** The XML of a worksheet, piece by piece. */
export function* sheetXml(sheet: SheetContent): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  if (sheet.frozenRows > 0) {
    const pane = `<pane ySplit="${sheet.frozenRows}" topLeftCell="A${sheet.frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
    yield `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  }
  yield `<cols>${sheet.widths.map(columnXml).join('')}</cols><sheetData>`;
  let row = 0;
  for (const cells of sheet.rows) {
    const height = row === 0 && sheet.mergedFirstRow ? ' ht="28" customHeight="1"' : '';
    yield `<row r="${row + 1}"${height}>${cells.map((cell, index) => cellXml(cell, row, index)).join('')}</row>`;
    row += 1;
  }
  yield '</sheetData>';
  if (sheet.mergedFirstRow && sheet.widths.length > 1) {
    yield `<mergeCells count="1"><mergeCell ref="A1:${cellName(0, sheet.widths.length - 1)}"/></mergeCells>`;
  }
  if (sheet.choices.length > 0) yield choicesXml(sheet.choices);
  yield '</worksheet>';
}

function choicesXml(choices: readonly ColumnChoice[]): string {
  const rules = choices.map(({ column, fromRow, values }) => {
    const range = `${cellName(fromRow, column)}:${cellName(19_999, column)}`;
    // a warning, not a stop: offices also write what the reader understands in other words
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${xmlText(values.join(','))}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** A text cell in the usual style of the body. */
export const textCell = (value: string | null, style: CellStyle = cellStyle.text): SheetCell => ({
  value,
  style,
});
