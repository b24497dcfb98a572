import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface HistoryRow {
  id: number;
  at: Date;
  actorName: string | null;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  note: string | null;
}

/** What happened to one thing, newest first. The caller has made sure that it may be read. */
@Injectable()
export class HistoryRepository {
  constructor(private readonly database: Database) {}

  of(entity: string, entityId: number, beforeId: number | null, limit: number): Promise<HistoryRow[]> {
    return this.database.query<HistoryRow>(
      `SELECT e.id, e.at, u.name AS "actorName", e.action, e.before, e.after, e.note
       FROM audit_entry e LEFT JOIN app_user u ON u.id = e.actor_id
       WHERE e.entity = $1 AND e.entity_id = $2 AND ($3::bigint IS NULL OR e.id < $3)
       ORDER BY e.id DESC LIMIT $4`,
      [entity, entityId, beforeId, limit],
    );
  }
}
