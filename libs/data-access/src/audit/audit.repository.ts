import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** One traced change: only the fields that changed, before and after. */
export interface AuditEntry {
  /** Null: the system itself. */
  actorId: number | null;
  /** 'item.reported', 'user.created', ... */
  action: string;
  entity: string;
  entityId: number;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  note?: string | null;
}

@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Appends all entries with one statement. */
  async append(entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.database.query(
      `INSERT INTO audit_entry (actor_id, action, entity, entity_id, before, after, note)
       SELECT "actorId", action, entity, "entityId", before, after, note
       FROM jsonb_to_recordset($1::jsonb) AS e
         ("actorId" integer, action text, entity text, "entityId" integer, before jsonb, after jsonb, note text)`,
      [JSON.stringify(entries)],
    );
  }
}
