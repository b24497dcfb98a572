import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface InboxRow {
  id: number;
  day: string;
  subject: string;
  /** As the scan wrote it. */
  content: unknown;
  createdAt: Date;
  readAt: Date | null;
}

/** A person's own digests. */
@Injectable()
export class InboxRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; `beforeId` null for the first page. */
  page(userId: number, beforeId: number | null, limit: number): Promise<InboxRow[]> {
    return this.database.query<InboxRow>(
      `SELECT id, day, subject, content, created_at AS "createdAt", read_at AS "readAt" FROM digest
       WHERE recipient_id = $1 AND ($2::bigint IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [userId, beforeId, limit],
    );
  }

  async unread(userId: number): Promise<number> {
    const row = await this.database.one<{ count: number }>(
      'SELECT count(*)::integer AS count FROM digest WHERE recipient_id = $1 AND read_at IS NULL',
      [userId],
    );
    return row?.count ?? 0;
  }

  /** @returns false when the person has no such message. */
  async markRead(userId: number, id: number): Promise<boolean> {
    const row = await this.database.one(
      `WITH found AS (UPDATE digest SET read_at = coalesce(read_at, now())
                      WHERE id = $2 AND recipient_id = $1 RETURNING id)
       SELECT id FROM found`,
      [userId, id],
    );
    return row !== undefined;
  }

  async markAllRead(userId: number): Promise<void> {
    await this.database.query(
      'UPDATE digest SET read_at = now() WHERE recipient_id = $1 AND read_at IS NULL',
      [userId],
    );
  }
}
