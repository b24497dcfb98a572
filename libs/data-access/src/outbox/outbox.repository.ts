import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A job that must be queued if, and only if, the transaction that asks for it commits. */
export interface OutboxJob {
  job: string;
  payload: object;
}

export interface OutboxRow extends OutboxJob {
  id: number;
}

/** PostgreSQL channel on which a commit with new outbox rows is heard. */
export const outboxChannel = 'guatu_outbox';

@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  /** Call inside the transaction whose outcome the jobs share. */
  async append(jobs: readonly OutboxJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.database.query(
      `INSERT INTO outbox (job, payload)
       SELECT job, payload FROM jsonb_to_recordset($1::jsonb) AS j (job text, payload jsonb)`,
      [JSON.stringify(jobs)],
    );
    await this.database.query('SELECT pg_notify($1, $2)', [outboxChannel, '']);
  }

  /** The oldest waiting rows, locked until the transaction ends; rows another relay holds are left to it. */
  claim(limit: number): Promise<OutboxRow[]> {
    return this.database.query<OutboxRow>(
      `SELECT id, job, payload FROM outbox WHERE relayed_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit],
    );
  }

  async markRelayed(ids: readonly number[]): Promise<void> {
    await this.database.query('UPDATE outbox SET relayed_at = now() WHERE id = ANY($1::bigint[])', [ids]);
  }

  /** Forgets rows handed on so many days ago. */
  async prune(days: number): Promise<void> {
    await this.database.query('DELETE FROM outbox WHERE relayed_at < now() - make_interval(days => $1)', [
      days,
    ]);
  }
}
