import {
  dateOfSerial,
  isBlankMark,
  isPendingCode,
  ledgerFields,
  normaliseText,
  oneLine,
  parseDate,
  parseLight,
  parseMoney,
  parseNature,
  parseProjectCode,
  parseRate,
  parseUnitList,
  parseYesNo,
  refused,
  tidyText,
  type DateContext,
  type FieldKey,
  type LedgerFieldType,
  type MoneyUnit,
  type NumericCell,
  type Parsed,
  type RateScale,
} from '@guatu/domain';
import type { GridCell } from '../grid/grid.js';
import { cellText } from './cell-text.js';

/** What a cell is read against. */
export interface CellContext {
  dates: Omit<DateContext, 'edge'>;
  moneyUnit: MoneyUnit;
  rateScale: RateScale;
}

const starts: readonly FieldKey[] = ['startsOn', 'plannedStart', 'actualStart'];

/** A cell as the number parsers take it. */
export const numericCell = (cell: GridCell): NumericCell => ({
  text: cellText(cell),
  ...(typeof cell.v === 'number' && { number: cell.v }),
  ...(cell.p && { percent: true }),
});

/**
 * Reads one cell of a field that fills one column; null for "nothing". Units come as a list also for the lead
 * unit: what to do with several is the row's matter.
 */
export function parseCell(field: FieldKey, cell: GridCell, context: CellContext): Parsed<unknown> | null {
  const text = cellText(cell);
  const type: LedgerFieldType = ledgerFields[field].type;
  if (type === 'text') return filled(tidyText(text));
  if (type === 'line') return filled(field === 'number' ? itemNumber(text) : oneLine(text));
  if (isBlankMark(text)) return null;
  switch (type) {
    case 'date': {
      // by its format it is a day, so the reason is its year and not its look
      if (cell.d && typeof cell.v === 'number' && dateOfSerial(cell.v) === null)
        return refused('date.yearOutOfRange', { text });
      const raw = typeof cell.v === 'number' ? cell.v : text;
      return parseDate(raw, { ...context.dates, edge: starts.includes(field) ? 'start' : 'end' });
    }
    case 'rate':
      return parseRate(numericCell(cell), context.rateScale);
    case 'money':
      return parseMoney(numericCell(cell), context.moneyUnit);
    case 'unit':
    case 'units':
      return parseUnitList(text);
    case 'yesNo':
      return parseYesNo(text);
    case 'nature':
      return parseNature(text);
    case 'projectCode':
      return isPendingCode(text) ? null : parseProjectCode(text);
    case 'light':
      return parseLight(text);
    default:
      return null;
  }
}

const filled = (value: string): Parsed<string> | null => (value === '' ? null : { ok: true, value });

/** "１、" → 1: the number alone, in half-width characters. */
const itemNumber = (text: string): string => oneLine(normaliseText(text)).replace(/[.、,]+$/, '');
