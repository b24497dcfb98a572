import type { ItemCursor, ItemSortKey } from '@guatu/data-access';
import { itemSortColumns } from '@guatu/data-access';
import { isPlainDate } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { itemFailures } from './item-failures.js';

export function encodeCursor(cursor: ItemCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

const shapes: Record<string, RegExp> = {
  bigint: /^-?\d{1,18}$/,
  integer: /^-?\d{1,9}$/,
  numeric: /^-?\d{1,9}(\.\d{1,4})?$/,
  text: /^[^\0\p{Surrogate}]{0,2000}$/su,
};

/** A cursor is the caller's input: each value must look like its sort key's type before it reaches the database. */
export function decodeCursor(text: string, sort: readonly ItemSortKey[]): ItemCursor | Failure {
  const values = parse(text);
  const types = [...sort.map(({ column }) => itemSortColumns[column].type), 'integer'];
  const fits =
    Array.isArray(values) &&
    values.length === types.length &&
    values.every((value, place) => fitsType(value, types[place] ?? ''));
  return fits ? (values as ItemCursor) : itemFailures.badCursor();
}

function fitsType(value: unknown, type: string): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return type === 'date' ? isPlainDate(value) : shapes[type]?.test(String(value)) === true;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
