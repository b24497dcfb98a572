import { compactText, oneLine } from '@guatu/domain';
import type { GridCell } from '../grid/grid.js';
import type { SkipReason } from '../ledger-reading.js';
import { cellText } from './cell-text.js';
import type { SheetView } from './sheet-view.js';

/** Columns that tell what a row is; -1 where the sheet has none. */
export interface KeyColumns {
  number: number;
  title: number;
  /** columns whose content makes a row an item: deadline, units, rate … */
  substance: number[];
  /** last column of the header */
  last: number;
}

/** What a row below the header is. */
export type RowClass = { item: true } | { item: false; reason: SkipReason; text: string; heading?: string };

const totals = /^.{0,12}(?:合计|小计|总计|共计)(?:[:(].*)?$|^(?:sub)?total$/i;
const notes = /^(?:注|说明|备注|填表|制表|审核|填报|联系|单位负责人|主要负责人|分管领导签字|note)/i;
const examples = /^(?:示例|例|样例|范例|提示|填写提示|填写说明|example|hint)$/i;
const numeral = '[一二三四五六七八九十]{1,3}';
const heading = new RegExp(
  `^(?:${numeral}[、.,]|\\(${numeral}\\)[、.,]?|第${numeral}(?:部分|类|方面|项)[、:]?)`,
);
const numeralAlone = new RegExp(`^(?:${numeral}|\\(${numeral}\\)|第${numeral}(?:部分|类|方面))[、.]?$`);

/** Does a text begin as the heading of a section does: 一、 （一） 第一部分? Takes compact text. */
export const isHeading = (text: string): boolean => heading.test(text);

/** Tells items from blank rows, totals, group headings, examples, notes and rows of column numbers. */
export function classifyRow(sheet: SheetView, row: number, keys: KeyColumns): RowClass {
  const own = sheet.row(row).filter(([column]) => column <= keys.last);
  const text = own
    .slice(0, 4)
    .map(([, cell]) => oneLine(cellText(cell)))
    .join(' ')
    .slice(0, 120);
  const skip = (reason: SkipReason, aspect?: string): RowClass => ({
    item: false,
    reason,
    text,
    ...(aspect !== undefined && { heading: aspect }),
  });
  if (own.length === 0) return sheet.row(row).length > 0 ? skip('note') : skip('blank');
  const number = compactText(cellText(sheet.own(row, keys.number)));
  const first = compactText(cellText(own[0]![1]));
  if (examples.test(number) || (keys.number < 0 && examples.test(first))) return skip('example');
  if (isTotal(number, first, own)) return skip('total');
  if (isColumnNumbers(own, keys)) return skip('columnNumbers');
  if (own.length === 1 && own[0]![0] !== keys.title && notes.test(first)) return skip('note');
  const group = groupHeading(sheet, row, own, keys, number);
  return group === null ? { item: true } : skip('group', group);
}

/** A row is a total when its first text says so and it carries no number of its own. */
const isTotal = (number: string, first: string, own: [number, GridCell][]): boolean =>
  totals.test(number) || ((number === '' || number === first) && own[0]![1].t === 's' && totals.test(first));

/** "1 2 3 4 …" under the header. */
const isColumnNumbers = (own: [number, GridCell][], keys: KeyColumns): boolean =>
  own.length >= 3 &&
  own.length > keys.last / 2 &&
  own.every(([, cell], index) => compactText(cellText(cell)) === String(index + 1));

function groupHeading(
  sheet: SheetView,
  row: number,
  own: [number, GridCell][],
  keys: KeyColumns,
  number: string,
): string | null {
  const [column, cell] = own[0]!;
  const text = compactText(cellText(cell));
  const merge = sheet.merge(row, column);
  if (own.length === 1 && cell.t === 's') {
    const wide = merge !== null && merge[3] - merge[1] >= 2;
    if (heading.test(text) || wide || (column === keys.number && !/^[\dA-Za-z.\-()]+$/.test(text))) {
      return headingText(cellText(cell));
    }
  }
  const bare = keys.substance.length > 0 && keys.substance.every((index) => !sheet.own(row, index));
  const title = sheet.own(row, keys.title);
  if (bare && title && numeralAlone.test(number)) return headingText(cellText(title));
  if (bare && own.length > 1 && heading.test(text) && (column === keys.number || column === keys.title)) {
    return headingText(cellText(cell));
  }
  return null;
}

/** "一、产业转型（10项）" → 产业转型. */
const headingText = (text: string): string =>
  oneLine(text)
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(new RegExp(heading.source), '')
    .replace(/\((?:共)?\d+[项个件][^()]*\)$/, '')
    .replace(/[:：]$/, '')
    .trim() || oneLine(text);
