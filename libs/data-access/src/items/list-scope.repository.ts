import { Injectable } from '@nestjs/common';
import type { ItemKind } from '@guatu/domain';
import { Database } from '../database/database.js';

export interface ListRow {
  id: number;
  title: string;
  kind: ItemKind;
  campaignId: number;
  /** The campaign's unit; every responsible unit lies in its subtree. */
  unitId: number;
  startsOn: string;
  endsOn: string;
}

/** Lists whose campaign belongs to a unit in the caller's subtrees. */
@Injectable()
export class ListScopeRepository {
  constructor(private readonly database: Database) {}

  find(paths: readonly string[], listId: number): Promise<ListRow | undefined> {
    return this.database.one<ListRow>(
      `SELECT l.id, l.title, l.kind, c.id AS "campaignId", c.unit_id AS "unitId", c.starts_on AS "startsOn",
         c.ends_on AS "endsOn"
       FROM work_list l JOIN campaign c ON c.id = l.campaign_id JOIN unit u ON u.id = c.unit_id
       WHERE l.id = $2 AND EXISTS (SELECT 1 FROM unnest($1::text[]) AS p(path) WHERE starts_with(u.path, p.path))`,
      [paths, listId],
    );
  }
}
