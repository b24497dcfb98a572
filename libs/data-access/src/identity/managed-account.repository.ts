import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { accountColumns } from './account-columns.js';
import type { AccountRow } from './account.repository.js';

/** An account lies in a scope when its unit and every unit it holds a role on do. `$1`: paths of the scope. */
const inScope = `
  EXISTS (SELECT 1 FROM unnest($1::text[]) AS s(path) WHERE starts_with(n.path, s.path))
  AND NOT EXISTS (
    SELECT 1 FROM user_role r JOIN unit g ON g.id = r.unit_id
    WHERE r.user_id = u.id
      AND NOT EXISTS (SELECT 1 FROM unnest($1::text[]) AS s(path) WHERE starts_with(g.path, s.path)))`;

/** Accounts as those see them who keep them. */
@Injectable()
export class ManagedAccountRepository {
  constructor(private readonly database: Database) {}

  /** Accounts in the subtrees by id, after `afterId`; `text` matches login, name or unit. */
  page(paths: readonly string[], text: string | null, afterId: number, limit: number): Promise<AccountRow[]> {
    return this.database.query<AccountRow>(
      `SELECT ${accountColumns} FROM app_user u JOIN unit n ON n.id = u.unit_id
       WHERE u.id > $3 AND ${inScope}
         AND ($2::text IS NULL OR strpos(lower(u.login || ' ' || u.name || ' ' || n.name), lower($2)) > 0)
       ORDER BY u.id LIMIT $4`,
      [paths, text, afterId, limit],
    );
  }

  /** The account, if it lies in the subtrees. */
  find(id: number, paths: readonly string[]): Promise<AccountRow | undefined> {
    return this.database.one<AccountRow>(
      `SELECT ${accountColumns} FROM app_user u JOIN unit n ON n.id = u.unit_id WHERE u.id = $2 AND ${inScope}`,
      [paths, id],
    );
  }

  /** Of the units given, those that no active administrator reaches. */
  async withoutAdministrator(unitIds: readonly number[]): Promise<number[]> {
    const rows = await this.database.query<{ id: number }>(
      `SELECT id FROM unit WHERE id = ANY($1::integer[]) AND NOT EXISTS (
         SELECT 1 FROM user_role r JOIN app_user u ON u.id = r.user_id JOIN unit g ON g.id = r.unit_id
         WHERE r.role = 'administrator' AND u.active AND starts_with(unit.path, g.path))`,
      [unitIds],
    );
    return rows.map((row) => row.id);
  }
}
