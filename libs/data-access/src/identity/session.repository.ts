import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface ApiTokenRow {
  id: number;
  name: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedOn: string | null;
}

/** Sessions and API tokens. Only hashes of the secrets are stored. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** Opens a session and clears away the caller's expired ones. */
  async open(userId: number, tokenHash: Buffer, days: number): Promise<void> {
    await this.database.query(
      `WITH gone AS (DELETE FROM session WHERE user_id = $1 AND expires_at <= now())
       INSERT INTO session (user_id, token_hash, expires_at) VALUES ($1, $2, now() + make_interval(days => $3))`,
      [userId, tokenHash, days],
    );
  }

  async close(tokenHash: Buffer): Promise<void> {
    await this.database.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
  }

  /** Ends every session of the user but the named one (after a change of password, say). */
  async closeOthers(userId: number, keep: Buffer | null): Promise<void> {
    await this.database.query(
      'DELETE FROM session WHERE user_id = $1 AND ($2::bytea IS NULL OR token_hash <> $2)',
      [userId, keep],
    );
  }

  tokensOf(userId: number): Promise<ApiTokenRow[]> {
    return this.database.query<ApiTokenRow>(
      `SELECT id, name, created_at AS "createdAt", expires_at AS "expiresAt", last_used_on AS "lastUsedOn"
       FROM api_token WHERE user_id = $1 AND revoked_at IS NULL ORDER BY id LIMIT 100`,
      [userId],
    );
  }

  async addToken(userId: number, name: string, tokenHash: Buffer, expiresOn: string): Promise<ApiTokenRow> {
    const [row] = await this.database.query<ApiTokenRow>(
      `INSERT INTO api_token (user_id, name, token_hash, expires_at) VALUES ($1, $2, $3, $4::date + 1)
       RETURNING id, name, created_at AS "createdAt", expires_at AS "expiresAt", last_used_on AS "lastUsedOn"`,
      [userId, name, tokenHash, expiresOn],
    );
    if (!row) throw new Error('insert of an api token returned no row');
    return row;
  }

  /** @returns false when the user has no such live token. */
  async revokeToken(userId: number, tokenId: number): Promise<boolean> {
    const revoked = await this.database.one(
      `WITH gone AS (UPDATE api_token SET revoked_at = now()
                     WHERE id = $2 AND user_id = $1 AND revoked_at IS NULL RETURNING id)
       SELECT id FROM gone`,
      [userId, tokenId],
    );
    return revoked !== undefined;
  }
}
