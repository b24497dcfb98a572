import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { inScope, scopeUnits } from './item-scope.js';

/** What a line about an item needs to say which one it is. */
export interface ItemName {
  id: number;
  number: string;
  title: string;
  campaignName: string;
}

/** Names of items found by a computation, as far as the caller may read them. */
@Injectable()
export class ItemNameRepository {
  constructor(private readonly database: Database) {}

  /** In the order of `ids`, those in the subtrees, `limit` at most. */
  firstOf(paths: readonly string[], ids: readonly number[], limit: number): Promise<ItemName[]> {
    return this.database.query<ItemName>(
      `WITH ${scopeUnits}
       SELECT i.id, i.number, i.title, c.name AS "campaignName"
       FROM unnest($2::integer[]) WITH ORDINALITY AS w(id, place)
       JOIN work_item i ON i.id = w.id JOIN campaign c ON c.id = i.campaign_id
       WHERE ${inScope} ORDER BY w.place LIMIT $3`,
      [paths, ids, limit],
    );
  }
}
