import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { itemConditions } from './item-conditions.js';
import type { ItemFilter } from './item-filter.js';
import { itemRowColumns, itemRowJoins, type ItemRow } from './item-row.js';
import { scopeUnits } from './item-scope.js';
import { afterCursor, cursorOf, orderBy, type ItemCursor, type ItemSortKey } from './item-sort.js';

export interface ItemPage {
  rows: ItemRow[];
  /** Cursor of the last row when there may be more. */
  next: ItemCursor | null;
}

/** Lists of items, always within the caller's scope. */
@Injectable()
export class ItemListRepository {
  constructor(private readonly database: Database) {}

  /** @param paths subtrees the caller may read. */
  async page(
    paths: readonly string[],
    filter: ItemFilter,
    sort: readonly ItemSortKey[],
    cursor: ItemCursor | null,
    limit: number,
  ): Promise<ItemPage> {
    const { sql, parameters } = itemConditions(paths, filter);
    const conditions = [sql];
    if (cursor) {
      parameters.push(JSON.stringify(cursor));
      conditions.push(afterCursor(sort, parameters.length));
    }
    const rows = await this.database.query<ItemRow & { cursor: ItemCursor }>(
      `WITH ${scopeUnits}
       SELECT ${itemRowColumns}, ${cursorOf(sort)} AS cursor ${itemRowJoins}
       WHERE ${conditions.join(' AND ')}
       ORDER BY ${orderBy(sort)} LIMIT ${limit + 1}`,
      parameters,
    );
    const page = rows.slice(0, limit);
    const next = rows.length > limit ? (page.at(-1)?.cursor ?? null) : null;
    return { rows: page.map(({ cursor: _, ...row }) => row), next };
  }

  async count(paths: readonly string[], filter: ItemFilter): Promise<number> {
    const { sql, parameters } = itemConditions(paths, filter);
    const row = await this.database.one<{ total: number }>(
      `WITH ${scopeUnits} SELECT count(*)::integer AS total ${itemRowJoins} WHERE ${sql}`,
      parameters,
    );
    return row?.total ?? 0;
  }
}
