import { itemSortColumns, type ItemSortColumn, type ItemSortKey } from '@guatu/data-access';

export const defaultItemSort = 'number';

const columns = Object.keys(itemSortColumns);

/** Names that `sort` accepts. */
export const itemSortNames: readonly string[] = columns;

const isColumn = (name: string): name is ItemSortColumn => columns.includes(name);

/** "-dueOn,number" → keys in order; undefined when a name is not known. */
export function parseItemSort(text: string): ItemSortKey[] | undefined {
  const keys = text.split(',').map((part) => {
    const descending = part.startsWith('-');
    const column = descending ? part.slice(1) : part;
    return isColumn(column) ? { column, descending } : undefined;
  });
  return keys.every((key) => key !== undefined) ? keys : undefined;
}
