/** Columns a list can be sorted by; none is ever null, so that a cursor can compare them. */
export const itemSortColumns = {
  number: { sql: '(l.number::bigint * 1000000 + i.position)', type: 'bigint' },
  dueOn: { sql: 'i.due_on', type: 'date' },
  completionRate: { sql: 'i.completion_rate', type: 'numeric' },
  gap: { sql: '(i.completion_rate - i.planned_rate)', type: 'numeric' },
  daysOverdue: { sql: 'i.days_overdue', type: 'integer' },
  severity: {
    sql: `array_position(ARRAY['red','yellow','stale','green','notStarted','paused','doneLate','done'], i.light)`,
    type: 'integer',
  },
  lastReportOn: { sql: `coalesce(i.last_report_on, '0001-01-01')`, type: 'date' },
  totalInvestment: { sql: 'coalesce(p.total_investment, -1)', type: 'bigint' },
  title: { sql: 'i.title', type: 'text' },
} as const;

export type ItemSortColumn = keyof typeof itemSortColumns;

export interface ItemSortKey {
  column: ItemSortColumn;
  descending: boolean;
}

/** Values of the sort keys of the last row seen, then its id. */
export type ItemCursor = (string | number)[];

/** ORDER BY of the keys; the id makes the order total. */
export function orderBy(keys: readonly ItemSortKey[]): string {
  const parts = keys.map(
    ({ column, descending }) => `${itemSortColumns[column].sql}${descending ? ' DESC' : ''}`,
  );
  return [...parts, 'i.id'].join(', ');
}

/** Expression that returns the cursor of a row. */
export function cursorOf(keys: readonly ItemSortKey[]): string {
  return `jsonb_build_array(${[...keys.map(({ column }) => itemSortColumns[column].sql), 'i.id'].join(', ')})`;
}

/**
 * "Comes after the cursor" for keys of mixed direction: (a > x) OR (a = x AND b < y) OR …
 * @param parameter number of the jsonb parameter that holds the cursor.
 */
export function afterCursor(keys: readonly ItemSortKey[], parameter: number): string {
  const columns = [
    ...keys.map(({ column, descending }) => ({ ...itemSortColumns[column], descending })),
    { sql: 'i.id', type: 'integer', descending: false },
  ];
  const value = (index: number, type: string): string => `($${parameter}::jsonb ->> ${index})::${type}`;
  const alternatives = columns.map((column, index) => {
    const equal = columns
      .slice(0, index)
      .map((before, place) => `${before.sql} = ${value(place, before.type)}`);
    const beyond = `${column.sql} ${column.descending ? '<' : '>'} ${value(index, column.type)}`;
    return `(${[...equal, beyond].join(' AND ')})`;
  });
  return `(${alternatives.join(' OR ')})`;
}
