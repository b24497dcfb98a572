import { Injectable } from '@nestjs/common';
import type { NetworkLink, NetworkStep } from '@guatu/domain';
import { Database } from '../database/database.js';

/** A network as an item keeps it; what is done of it stands in the item's milestones. */
export interface StoredNetwork {
  /** YYYY-MM-DD */
  deadline: string;
  steps: Pick<NetworkStep, 'id' | 'name' | 'duration' | 'unit'>[];
  links: NetworkLink[];
}

export interface ItemScheduleRow extends StoredNetwork {
  version: number;
  updatedAt: Date;
  committedAt: Date | null;
}

/** Networks of items, at most one an item. Who may see or change one is decided by its item. */
@Injectable()
export class ItemScheduleRepository {
  constructor(private readonly database: Database) {}

  find(itemId: number): Promise<ItemScheduleRow | undefined> {
    return this.database.one<ItemScheduleRow>(
      `SELECT deadline, steps, links, version, updated_at AS "updatedAt", committed_at AS "committedAt"
       FROM item_schedule WHERE item_id = $1`,
      [itemId],
    );
  }

  /** Stores the network and counts its version up. The caller has locked the item and compared versions. */
  async write(itemId: number, { deadline, steps, links }: StoredNetwork): Promise<void> {
    await this.database.query(
      `INSERT INTO item_schedule AS s (item_id, deadline, steps, links) VALUES ($1, $2, $3::jsonb, $4::jsonb)
       ON CONFLICT (item_id) DO UPDATE SET deadline = excluded.deadline, steps = excluded.steps,
         links = excluded.links, version = s.version + 1, updated_at = now()`,
      [itemId, deadline, JSON.stringify(steps), JSON.stringify(links)],
    );
  }

  /** Notes that the dates have become the item's milestones. */
  async markCommitted(itemId: number): Promise<void> {
    await this.database.query(
      'UPDATE item_schedule SET committed_at = now(), version = version + 1 WHERE item_id = $1',
      [itemId],
    );
  }
}
