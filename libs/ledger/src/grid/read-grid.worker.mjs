// Parses a hostile file away from the main thread, under its own heap limit and time limit. Plain JavaScript, so
// that the same file runs from the sources under test and from the build.
import { parentPort, workerData } from 'node:worker_threads';

const { format, bytes, fileName, formulaWithoutValue, limits } = workerData;

class Refusal extends Error {
  constructor(code, params = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

// only what the format needs is loaded: the code pages alone take longer than reading a ledger
const XLSX = format === 'csv' ? null : await import('@e965/xlsx');
if (format === 'xls') XLSX.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
const csv = format === 'csv' ? await import('csv-parse/sync') : null;

const days1904 = 1462;

function cellOf(cell, shift) {
  if (cell.t === 's') {
    if (cell.v === formulaWithoutValue) return { t: 'f', v: '' };
    return /\S/.test(cell.v) ? { t: 's', v: cell.v } : null;
  }
  if (cell.t === 'b') return { t: 'b', v: Boolean(cell.v) };
  if (cell.t === 'e') return { t: 'e', v: String(cell.w ?? '#ERROR') };
  if (cell.t !== 'n' || !Number.isFinite(cell.v)) return null;
  const code = typeof cell.z === 'string' ? cell.z : 'General';
  if (code === 'General') return { t: 'n', v: cell.v };
  if (XLSX.SSF.is_date(code)) return { t: 'n', v: cell.v + shift, d: true, w: shown(code, cell.v) };
  return { t: 'n', v: cell.v, ...(code.includes('%') && { p: true }), w: shown(code, cell.v) };
}

function shown(code, value) {
  try {
    return XLSX.SSF.format(code, value).slice(0, 200);
  } catch {
    return String(value);
  }
}

function workbookSheets() {
  const book = XLSX.read(new Uint8Array(bytes), {
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    cellText: true,
    bookVBA: false,
    // old .xls files that do not name their code page come from Chinese Windows
    codepage: 936,
  });
  const shift = book.Workbook?.WBProps?.date1904 ? days1904 : 0;
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    const data = sheet['!data'] ?? [];
    const read = (row) => {
      const cells = [];
      data[row]?.forEach((raw, column) => {
        const cell = raw && cellOf(raw, shift);
        if (cell) cells.push([column, cell]);
      });
      return cells;
    };
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => [s.r, s.c, e.r, e.c]);
    return {
      name,
      hidden: Boolean(book.Workbook?.Sheets?.[index]?.Hidden),
      length: data.length,
      read,
      merges,
    };
  });
}

function decoded() {
  const view = new Uint8Array(bytes);
  const mark =
    view[0] === 0xff && view[1] === 0xfe
      ? 'utf-16le'
      : view[0] === 0xfe && view[1] === 0xff
        ? 'utf-16be'
        : null;
  for (const encoding of mark ? [mark] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(view);
    } catch {
      // not this encoding: try the next
    }
  }
  throw new Refusal('file.encoding');
}

function textSheets() {
  const text = decoded();
  const head = text.slice(0, 5000);
  const count = (mark) => head.split(mark).length;
  const delimiter = [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  const records = csv.parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
  });
  const read = (row) =>
    (records[row] ?? []).flatMap((value, column) =>
      /\S/.test(value) ? [[column, { t: 's', v: value }]] : [],
    );
  const name = fileName.replace(/\.[^.]*$/, '');
  return [{ name, hidden: false, length: records.length, read, merges: [] }];
}

/** The sheet's cells with content up to `maxRows` rows of them; enforces the limits when it is read whole. */
function sheetOf({ name, hidden, length, read, merges }, maxRows) {
  const rows = [];
  let columnCount = 0;
  let rowCount = 0;
  let cells = 0;
  for (let row = 0; row < length; row += 1) {
    const found = read(row);
    if (found.length === 0) continue;
    rowCount = row + 1;
    columnCount = Math.max(columnCount, found.at(-1)[0] + 1);
    if (rows.length >= maxRows) continue;
    cells += found.length;
    rows.push([row, found]);
    if (maxRows < Infinity) continue;
    if (rows.length > limits.rows) throw new Refusal('file.tooManyRows', { sheet: name, limit: limits.rows });
    if (columnCount > limits.columns) {
      const column = found.at(-1)[0];
      throw new Refusal('file.tooManyColumns', { sheet: name, limit: limits.columns, row, column });
    }
    if (cells > limits.cells) throw new Refusal('file.tooComplex');
  }
  return { name, hidden, rowCount, columnCount, rows, merges: clipped(merges, rowCount, columnCount) };
}

/** Merged ranges cut to the used range. Too large a sum is refused: ranges may overlap without end. */
function clipped(merges, rowCount, columnCount) {
  let covered = 0;
  const result = [];
  for (const [top, left, bottom, right] of merges) {
    if (top >= rowCount || left >= columnCount) continue;
    const range = [top, left, Math.min(bottom, rowCount - 1), Math.min(right, columnCount - 1)];
    covered += (range[2] - range[0] + 1) * (range[3] - range[1] + 1);
    if (covered > 2 * limits.cells) throw new Refusal('file.tooComplex');
    result.push(range);
  }
  return result;
}

function answer(work) {
  try {
    parentPort.postMessage(work(), []);
  } catch (error) {
    const code =
      error instanceof Refusal
        ? error.code
        : /password|encrypt/i.test(error?.message)
          ? 'file.encrypted'
          : 'file.corrupt';
    parentPort.postMessage({ kind: 'problem', code, params: error?.params ?? {} }, []);
  }
}

let sheets = [];
answer(() => {
  sheets = format === 'csv' ? textSheets() : workbookSheets();
  return { kind: 'heads', sheets: sheets.map((sheet) => sheetOf(sheet, limits.headRows)) };
});
parentPort.once('message', (index) => {
  answer(() => ({ kind: 'sheet', sheet: sheetOf(sheets[index], Infinity) }));
  parentPort.close();
});
