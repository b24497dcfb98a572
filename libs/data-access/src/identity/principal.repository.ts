import { Injectable } from '@nestjs/common';
import type { Principal } from '@guatu/domain';
import { Database } from '../database/database.js';

const principalColumns = `
  u.id AS "userId", u.name, u.unit_id AS "unitId", u.locale,
  coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id, 'path', n.path))
            FROM user_role r JOIN unit n ON n.id = r.unit_id WHERE r.user_id = u.id), '[]') AS grants`;

/** Who is calling: one round trip from a hashed secret to the person and their grants. */
@Injectable()
export class PrincipalRepository {
  constructor(private readonly database: Database) {}

  bySession(tokenHash: Buffer): Promise<Principal | undefined> {
    return this.database.one<Principal>(
      `SELECT ${principalColumns} FROM session s JOIN app_user u ON u.id = s.user_id
       WHERE s.token_hash = $1 AND s.expires_at > now() AND u.active`,
      [tokenHash],
    );
  }

  /** Also notes the day of use, at most once a day. */
  async byApiToken(tokenHash: Buffer, today: string): Promise<Principal | undefined> {
    const row = await this.database.one<Principal & { tokenId: number; usedOn: string | null }>(
      `SELECT ${principalColumns}, t.id AS "tokenId", t.last_used_on AS "usedOn"
       FROM api_token t JOIN app_user u ON u.id = t.user_id
       WHERE t.token_hash = $1 AND t.expires_at > now() AND t.revoked_at IS NULL AND u.active`,
      [tokenHash],
    );
    if (!row) return undefined;
    const { tokenId, usedOn, ...principal } = row;
    if (usedOn !== today) {
      await this.database.query('UPDATE api_token SET last_used_on = $2 WHERE id = $1', [tokenId, today]);
    }
    return principal;
  }

  byUser(userId: number): Promise<Principal | undefined> {
    return this.database.one<Principal>(
      `SELECT ${principalColumns} FROM app_user u WHERE u.id = $1 AND u.active`,
      [userId],
    );
  }
}
