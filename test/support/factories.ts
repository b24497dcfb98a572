import { hashPassword } from '@guatu/application';
import type { ItemStatus, Role, UnitKind } from '@guatu/domain';
import pg from 'pg';
import { demoPassword } from './api.js';

/** Rows with defaults, written straight to the tables so that a test sets up only what it is about. */
export class Factory {
  private static passwordHash: Promise<string> | undefined;
  private readonly pool: pg.Pool;
  private count = 0;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 2 });
    // Connections that wait are cut when the database is dropped.
    this.pool.on('error', () => undefined);
  }

  async query<Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, parameters)).rows;
  }

  private async id(sql: string, parameters: unknown[]): Promise<number> {
    const [row] = await this.query<{ id: number }>(sql, parameters);
    if (!row) throw new Error(`no row from ${sql}`);
    return row.id;
  }

  unit(name: string, parentId: number | null = null, kind: UnitKind = parentId ? 'department' : 'county') {
    return this.id(
      `WITH new AS (SELECT nextval(pg_get_serial_sequence('unit', 'id'))::integer AS id)
       INSERT INTO unit (id, parent_id, path, kind, name) OVERRIDING SYSTEM VALUE
       SELECT id, $1, coalesce((SELECT path FROM unit WHERE id = $1), '/') || id || '/', $2, $3 FROM new RETURNING id`,
      [parentId, kind, name],
    );
  }

  /** Password: `demoPassword`. */
  async user(login: string, unitId: number, ...roles: Role[]): Promise<number> {
    Factory.passwordHash ??= hashPassword(demoPassword);
    const id = await this.id(
      `INSERT INTO app_user (login, name, password_hash, unit_id, email) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [login, `${login}（示例）`, await Factory.passwordHash, unitId, `${login}@guatu.test`],
    );
    for (const role of roles) {
      await this.query('INSERT INTO user_role (user_id, role, unit_id) VALUES ($1, $2, $3)', [
        id,
        role,
        unitId,
      ]);
    }
    return id;
  }

  campaign(unitId: number, startsOn = '2022-12-01', endsOn = '2023-03-31') {
    return this.id(
      'INSERT INTO campaign (unit_id, name, starts_on, ends_on) VALUES ($1, $2, $3, $4) RETURNING id',
      [unitId, `冬季行动 ${++this.count}`, startsOn, endsOn],
    );
  }

  list(campaignId: number, kind: 'task' | 'project' = 'task', number = ++this.count) {
    return this.id(
      'INSERT INTO work_list (campaign_id, number, title, kind) VALUES ($1, $2, $3, $4) RETURNING id',
      [campaignId, number, `清单 ${number}`, kind],
    );
  }

  /** An item running from 2022-12-01 to 2023-03-31 unless said otherwise. */
  async item(listId: number, leadUnitId: number, over: Partial<NewItem> = {}): Promise<number> {
    const item = { ...defaultItem, number: String(++this.count), ...over };
    const id = await this.id(
      `INSERT INTO work_item (campaign_id, work_list_id, kind, number, position, title, starts_on, due_on,
                              original_due_on, status, completion_rate, finished_on)
       SELECT campaign_id, id, kind, $2, $3, $4, $5, $6, $6, $7, $8, $9 FROM work_list WHERE id = $1 RETURNING id`,
      [
        listId,
        item.number,
        this.count,
        item.title,
        item.startsOn,
        item.dueOn,
        item.status,
        item.completionRate,
        item.finishedOn,
      ],
    );
    await this.assign(id, leadUnitId, 'lead');
    return id;
  }

  async assign(itemId: number, unitId: number, role: 'lead' | 'support'): Promise<void> {
    await this.query('INSERT INTO unit_assignment (item_id, unit_id, role) VALUES ($1, $2, $3)', [
      itemId,
      unitId,
      role,
    ]);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

interface NewItem {
  number: string;
  title: string;
  startsOn: string | null;
  dueOn: string;
  status: ItemStatus;
  completionRate: number;
  finishedOn: string | null;
}

const defaultItem: Omit<NewItem, 'number'> = {
  title: '示例事项',
  startsOn: '2022-12-01',
  dueOn: '2023-03-31',
  status: 'inProgress',
  completionRate: 0,
  finishedOn: null,
};
