/** A cell with content as the file stores it. */
export interface GridCell {
  /** s text, n number, b true/false, e error value (its text), f formula without stored result */
  t: 's' | 'n' | 'b' | 'e' | 'f';
  v: string | number | boolean;
  /** the number is formatted as a percentage */
  p?: true;
  /** the number is a day (1900 system) by its format */
  d?: true;
  /** the number as the spreadsheet shows it, where that differs */
  w?: string;
}

/** First row, first column, last row, last column, all from 0 and inside the used range. */
export type Merge = [top: number, left: number, bottom: number, right: number];

/** Cells with content, row by row, and the merged ranges. */
export interface GridSheet {
  name: string;
  hidden: boolean;
  /** rows and columns up to the last cell with content */
  rowCount: number;
  columnCount: number;
  rows: [row: number, cells: [column: number, cell: GridCell][]][];
  merges: Merge[];
}

/** What the worker thread is asked to do. */
export interface GridJob {
  format: 'xlsx' | 'xls' | 'csv';
  bytes: ArrayBuffer;
  fileName: string;
  formulaWithoutValue: string;
  limits: { rows: number; columns: number; cells: number; headRows: number };
}

/** What the worker thread answers: first all sheets' heads, then on request one whole sheet. */
export type GridAnswer =
  | { kind: 'heads'; sheets: GridSheet[] }
  | { kind: 'sheet'; sheet: GridSheet }
  | { kind: 'problem'; code: GridProblemCode; params: Record<string, string | number> };

export type GridProblemCode =
  | 'file.corrupt'
  | 'file.encrypted'
  | 'file.encoding'
  | 'file.tooManyRows'
  | 'file.tooManyColumns'
  | 'file.tooComplex';
