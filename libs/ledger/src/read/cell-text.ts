import { dateOfSerial, withoutControls } from '@guatu/domain';
import type { GridCell } from '../grid/grid.js';

/** What a cell says, as text without control characters: days as YYYY-MM-DD, percentages as shown, other numbers in full. */
export function cellText(cell: GridCell | null): string {
  if (!cell) return '';
  if (typeof cell.v === 'boolean') return cell.v ? '是' : '否';
  if (typeof cell.v === 'string') return withoutControls(cell.v);
  if (cell.d) return dateOfSerial(cell.v) ?? cell.w ?? String(cell.v);
  if (cell.p) return cell.w ?? String(cell.v);
  return String(Number(cell.v.toPrecision(15)));
}

/**
 * Takes off the apostrophe that a CSV export puts before text which a spreadsheet would take for a formula
 * (see csvText).
 */
export const withoutGuard = (cell: GridCell): GridCell =>
  cell.t === 's' && /^'+[=+\-@\t\r]/.test(String(cell.v)) ? { ...cell, v: String(cell.v).slice(1) } : cell;
