import type { ItemCursor, ItemSortKey } from '@guatu/data-access';
import { itemSortColumns } from '@guatu/data-access';
import type { Failure } from '@guatu/platform';
import { itemFailures } from './item-failures.js';

export function encodeCursor(cursor: ItemCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

const shapes: Record<string, RegExp> = {
  bigint: /^-?\d{1,18}$/,
  integer: /^-?\d{1,9}$/,
  numeric: /^-?\d{1,9}(\.\d{1,4})?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  text: /^[^\0]{0,2000}$/s,
};

/** A cursor is the caller's input: each value must look like its sort key's type before it reaches the database. */
export function decodeCursor(text: string, sort: readonly ItemSortKey[]): ItemCursor | Failure {
  const values = parse(text);
  const types = [...sort.map(({ column }) => itemSortColumns[column].type), 'integer'];
  const fits =
    Array.isArray(values) &&
    values.length === types.length &&
    values.every((value, place) => shapes[types[place] ?? '']?.test(String(value)));
  return fits ? (values as ItemCursor) : itemFailures.badCursor();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
