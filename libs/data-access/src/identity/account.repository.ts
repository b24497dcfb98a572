import { Injectable } from '@nestjs/common';
import type { Role } from '@guatu/domain';
import { Database } from '../database/database.js';
import { AppUser } from '../entities/app-user.entity.js';
import { accountColumns } from './account-columns.js';

export interface GrantInput {
  role: Role;
  unitId: number;
}

export interface AccountRow {
  id: number;
  login: string;
  name: string;
  unitId: number;
  unitName: string;
  phone: string | null;
  email: string | null;
  locale: 'zh' | 'en';
  active: boolean;
  locked: boolean;
  version: number;
  grants: { role: Role; unitId: number; unitName: string; path: string }[];
}

export type NewAccount = Pick<AppUser, 'login' | 'name' | 'passwordHash' | 'unitId'> &
  Partial<Pick<AppUser, 'phone' | 'email' | 'locale'>>;

export type AccountPatch = Partial<
  Pick<AppUser, 'name' | 'unitId' | 'phone' | 'email' | 'locale' | 'active' | 'passwordHash'>
>;

/** Accounts and their roles. */
@Injectable()
export class AccountRepository {
  constructor(private readonly database: Database) {}

  async anyExists(): Promise<boolean> {
    return (await this.database.one('SELECT 1 FROM app_user LIMIT 1')) !== undefined;
  }

  /** For the sign-in only: the row with its hash and lock, locked against a concurrent attempt. */
  byLoginForSignIn(login: string): Promise<AppUser | null> {
    return this.database.manager.findOne(AppUser, { where: { login }, lock: { mode: 'pessimistic_write' } });
  }

  byId(id: number): Promise<AppUser | null> {
    return this.database.manager.findOne(AppUser, { where: { id } });
  }

  describe(id: number): Promise<AccountRow | undefined> {
    return this.database.one<AccountRow>(
      `SELECT ${accountColumns} FROM app_user u JOIN unit n ON n.id = u.unit_id WHERE u.id = $1`,
      [id],
    );
  }

  async recordFailure(id: number, lockAfter: number, lockMinutes: number): Promise<void> {
    await this.database.query(
      `UPDATE app_user
       SET failed_logins = CASE WHEN failed_logins + 1 >= $2 THEN 0 ELSE failed_logins + 1 END,
           locked_until = CASE WHEN failed_logins + 1 >= $2 THEN now() + make_interval(mins => $3) END
       WHERE id = $1`,
      [id, lockAfter, lockMinutes],
    );
  }

  async clearFailures(id: number): Promise<void> {
    await this.database.query(
      `UPDATE app_user SET failed_logins = 0, locked_until = NULL
       WHERE id = $1 AND (failed_logins > 0 OR locked_until IS NOT NULL)`,
      [id],
    );
  }

  async loginTaken(login: string): Promise<boolean> {
    return (await this.database.one('SELECT 1 FROM app_user WHERE login = $1', [login])) !== undefined;
  }

  async create(account: NewAccount): Promise<number> {
    const [row] = await this.database.query<{ id: number }>(
      `INSERT INTO app_user (login, name, password_hash, unit_id, phone, email, locale)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        account.login,
        account.name,
        account.passwordHash,
        account.unitId,
        account.phone ?? null,
        account.email ?? null,
        account.locale ?? 'zh',
      ],
    );
    if (!row) throw new Error('insert of an account returned no row');
    return row.id;
  }

  /** @returns false when the version is no longer the current one. */
  async update(id: number, version: number, patch: AccountPatch): Promise<boolean> {
    const result = await this.database.manager
      .createQueryBuilder()
      .update(AppUser)
      .set({ ...patch, version: () => 'version + 1' })
      .where('id = :id AND version = :version', { id, version })
      .execute();
    return result.affected === 1;
  }

  async replaceGrants(userId: number, grants: readonly GrantInput[]): Promise<void> {
    await this.database.query('DELETE FROM user_role WHERE user_id = $1', [userId]);
    await this.database.query(
      `INSERT INTO user_role (user_id, role, unit_id)
       SELECT DISTINCT $1::integer, role, "unitId"
       FROM jsonb_to_recordset($2::jsonb) AS g (role text, "unitId" integer)`,
      [userId, JSON.stringify(grants)],
    );
  }
}
