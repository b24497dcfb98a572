import { compactText, recogniseHeader, type ItemKind } from '@guatu/domain';
import type { GridCell, Merge } from '../grid/grid.js';
import { cellText } from './cell-text.js';
import { isHeading } from './classify-row.js';
import type { SheetView } from './sheet-view.js';

/** The rows of a header (from 0, both included) and the texts above each column, top down. */
export interface HeaderBlock {
  first: number;
  last: number;
  paths: string[][];
  /** Sum of the confidences of the different fields that were recognised. */
  score: number;
}

const searchedRows = 60;
const maxHeight = 4;

/** The header block that understands most, or null when none has three recognised fields. */
export function findHeader(sheet: SheetView, kind: ItemKind): HeaderBlock | null {
  let best: HeaderBlock | null = null;
  for (let row = 0; row < Math.min(sheet.rowCount, searchedRows); row += 1) {
    if (distinctTexts(sheet, row) < 3) continue;
    const block = headerFrom(sheet, row, kind);
    if (block.score > (best?.score ?? 2.5)) best = block;
  }
  return best;
}

/** The row that looks most like a header when none is understood: the fullest of the first rows. */
export function fullestRow(sheet: SheetView): number {
  let best = 0;
  for (let row = 0; row < Math.min(sheet.rowCount, searchedRows); row += 1) {
    if (distinctTexts(sheet, row) > distinctTexts(sheet, best)) best = row;
  }
  return best;
}

const distinctTexts = (sheet: SheetView, row: number): number =>
  new Set(
    sheet
      .row(row)
      .map(([, cell]) => compactText(cellText(cell)))
      .filter(Boolean),
  ).size;

function headerFrom(sheet: SheetView, first: number, kind: ItemKind): HeaderBlock {
  let last = first;
  while (last - first + 1 < maxHeight && reachesDown(sheet, first, last, kind)) last += 1;
  return headerBlock(sheet, first, last, kind);
}

/** A header block of given rows. */
export function headerBlock(sheet: SheetView, first: number, last: number, kind: ItemKind): HeaderBlock {
  const paths: string[][] = [];
  for (let column = 0; column < sheet.columnCount; column += 1)
    paths.push(pathOf(sheet, first, last, column));
  while (paths.length > 0 && paths.at(-1)!.length === 0) paths.pop();
  const sure = new Map<string, number>();
  for (const path of paths) {
    const match = recogniseHeader(path, kind);
    if (match) sure.set(match.field, Math.max(sure.get(match.field) ?? 0, match.confidence));
  }
  const score = [...sure.values()].reduce((sum, value) => sum + (value < 0.8 ? value / 3 : value), 0);
  return { first, last, paths, score };
}

function pathOf(sheet: SheetView, first: number, last: number, column: number): string[] {
  const path: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = compactText(cellText(sheet.shown(row, column) ?? groupToTheLeft(sheet, row, last, column)));
    if (text && text !== path.at(-1)) path.push(text);
  }
  return path;
}

/** In files without merged cells (CSV) a group's name stands only above its first column. */
function groupToTheLeft(sheet: SheetView, row: number, last: number, column: number) {
  if (row === last || sheet.merge(row, column) || !sheet.own(last, column)) return null;
  for (let left = column - 1; left >= 0; left -= 1) {
    if (!sheet.own(last, left)) return null;
    if (sheet.merge(row, left)) return null;
    const cell = sheet.own(row, left);
    if (cell) return cell;
  }
  return null;
}

/**
 * Does the header go on in the row below `last`? Merged cells that reach down say so. Without them (CSV) it does when
 * the row below is made of names of fields, or names nothing below the columns that stand for themselves.
 */
function reachesDown(sheet: SheetView, first: number, last: number, kind: ItemKind): boolean {
  const next = last + 1;
  const below = sheet.row(next);
  if (below.length > 0 && isHeading(compactText(cellText(below[0]![1])))) return false;
  for (let column = 0; column < sheet.columnCount; column += 1)
    if (isReachedFrom(sheet.merge(next, column), first, last)) return true;
  if (below.length < 2 || below.some(([, cell]) => cell.t !== 's' || cellText(cell).length > 30))
    return false;
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const keys = columns.filter((column) => isKeyColumn(sheet, first, last, column, kind));
  if (keys.length === 0) return false;
  if (isRowOfNames(below, kind)) return true;
  return (
    keys.every((column) => !sheet.own(next, column)) &&
    below.every(([column]) => !isPlainHeader(sheet, last, column))
  );
}

const isReachedFrom = (merge: Merge | null, first: number, last: number): boolean =>
  merge !== null && merge[0] >= first && merge[0] <= last;

/** Lower names of a grouped header: most of them known, none of them the number (that would be a header of its own). */
function isRowOfNames(cells: [number, GridCell][], kind: ItemKind): boolean {
  const matches = cells.map(([, cell]) => recogniseHeader([cellText(cell)], kind));
  const known = matches.filter((match) => match !== null && match.confidence >= 0.95);
  const fields = new Set(known.map((match) => match?.field));
  return fields.size >= 2 && known.length * 3 >= cells.length * 2 && !fields.has('number');
}

function isKeyColumn(sheet: SheetView, first: number, last: number, column: number, kind: ItemKind): boolean {
  const field = recogniseHeader(pathOf(sheet, first, last, column), kind)?.field;
  return field === 'number' || field === 'title';
}

/** A header that stands for one column alone: text on both sides of it in its row, and no group. */
function isPlainHeader(sheet: SheetView, row: number, column: number): boolean {
  const merge = sheet.merge(row, column);
  if (merge) return merge[1] === merge[3];
  return sheet.own(row, column) !== null && sheet.own(row, column + 1) !== null;
}
