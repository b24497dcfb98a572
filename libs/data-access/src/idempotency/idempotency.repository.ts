import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface KeptResponse {
  requestHash: Buffer;
  status: number;
  body: unknown;
}

/** Answers kept under the caller's own key for a day, so that a request sent twice is done once. */
@Injectable()
export class IdempotencyRepository {
  constructor(private readonly database: Database) {}

  /**
   * Claims a key within the transaction that does the work. A second request with the key waits here until the
   * first has committed or rolled back.
   * @returns the kept response when the work was done already, undefined when the key is now the caller's.
   */
  async claim(userId: number, key: string, requestHash: Buffer): Promise<KeptResponse | undefined> {
    const claimed = await this.database.query(
      `WITH forgotten AS (
         DELETE FROM idempotent_response WHERE user_id = $1 AND key <> $2 AND created_at < now() - interval '1 day')
       INSERT INTO idempotent_response (user_id, key, request_hash) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING key`,
      [userId, key, requestHash],
    );
    if (claimed.length > 0) return undefined;
    const kept = await this.database.one<KeptResponse>(
      `SELECT request_hash AS "requestHash", status, body FROM idempotent_response WHERE user_id = $1 AND key = $2`,
      [userId, key],
    );
    if (!kept) throw new Error('the idempotency key vanished between two statements');
    return kept;
  }

  async keep(userId: number, key: string, status: number, body: unknown): Promise<void> {
    await this.database.query(
      'UPDATE idempotent_response SET status = $3, body = $4 WHERE user_id = $1 AND key = $2',
      [userId, key, status, JSON.stringify(body ?? null)],
    );
  }
}
