import { Injectable } from '@nestjs/common';
import type { UnitKind } from '@guatu/domain';
import { Database } from '../database/database.js';
import { Unit } from '../entities/unit.entity.js';

export interface NewUnit {
  parentId: number | null;
  kind: UnitKind;
  name: string;
  shortName?: string | null;
  aliases?: string[];
  position?: number;
}

export type UnitPatch = Partial<
  Pick<Unit, 'name' | 'shortName' | 'aliases' | 'kind' | 'position' | 'active'>
>;

/** Counts over a unit's subtree: active units below it, active accounts, items that are not finished. */
export interface UnitDependents {
  units: number;
  users: number;
  items: number;
}

/** The organisation tree. */
@Injectable()
export class UnitRepository {
  constructor(private readonly database: Database) {}

  /** The whole tree, parents before children. A city with 20 counties has some 2,000 units. */
  all(): Promise<Unit[]> {
    return this.database.query<Unit>(
      `SELECT id, parent_id AS "parentId", path, kind, name, short_name AS "shortName", aliases, position, active, version
       FROM unit ORDER BY cardinality(string_to_array(path, '/')), position, id`,
    );
  }

  byId(id: number): Promise<Unit | null> {
    return this.database.manager.findOne(Unit, { where: { id } });
  }

  /** The topmost unit, if there is one. */
  async rootId(): Promise<number | undefined> {
    const row = await this.database.one<{ id: number }>(
      'SELECT id FROM unit WHERE parent_id IS NULL ORDER BY id LIMIT 1',
    );
    return row?.id;
  }

  /** Of the ids given, those that lie in one of the subtrees. */
  async within(ids: readonly number[], paths: readonly string[]): Promise<number[]> {
    const rows = await this.database.query<{ id: number }>(
      `SELECT id FROM unit WHERE id = ANY($1::integer[])
       AND EXISTS (SELECT 1 FROM unnest($2::text[]) AS s(path) WHERE starts_with(unit.path, s.path))`,
      [ids, paths],
    );
    return rows.map((row) => row.id);
  }

  /** Of the ids given, those of units in use that lie in one of the subtrees. */
  async activeWithin(ids: readonly number[], paths: readonly string[]): Promise<number[]> {
    const rows = await this.database.query<{ id: number }>(
      `SELECT id FROM unit WHERE id = ANY($1::integer[]) AND active
       AND EXISTS (SELECT 1 FROM unnest($2::text[]) AS s(path) WHERE starts_with(unit.path, s.path))`,
      [ids, paths],
    );
    return rows.map((row) => row.id);
  }

  /** What still needs the unit or a unit below it. */
  async dependents(unit: Pick<Unit, 'id' | 'path'>): Promise<UnitDependents> {
    const row = await this.database.one<UnitDependents>(
      `WITH subtree AS (SELECT id, active FROM unit WHERE starts_with(path, $2))
       SELECT (SELECT count(*)::integer FROM subtree WHERE active AND id <> $1) AS units,
              (SELECT count(*)::integer FROM app_user u WHERE u.active AND (
                 u.unit_id IN (SELECT id FROM subtree)
                 OR EXISTS (SELECT 1 FROM user_role r JOIN subtree s ON s.id = r.unit_id WHERE r.user_id = u.id))
              ) AS users,
              (SELECT count(DISTINCT i.id)::integer
               FROM unit_assignment a JOIN subtree s ON s.id = a.unit_id JOIN work_item i ON i.id = a.item_id
               WHERE i.status NOT IN ('closed','archived','cancelled')) AS items`,
      [unit.id, unit.path],
    );
    if (!row) throw new Error('counting what depends on a unit returned no row');
    return row;
  }

  async create(unit: NewUnit): Promise<number> {
    const [row] = await this.database.query<{ id: number }>(
      `WITH new AS (SELECT nextval(pg_get_serial_sequence('unit', 'id'))::integer AS id)
       INSERT INTO unit (id, parent_id, path, kind, name, short_name, aliases, position)
       OVERRIDING SYSTEM VALUE
       SELECT new.id, $1, coalesce((SELECT path FROM unit WHERE id = $1), '/') || new.id || '/', $2, $3, $4, $5, $6 FROM new
       RETURNING id`,
      [unit.parentId, unit.kind, unit.name, unit.shortName ?? null, unit.aliases ?? [], unit.position ?? 0],
    );
    if (!row) throw new Error('insert of a unit returned no row');
    return row.id;
  }

  /** @returns false when the version is no longer the current one. */
  async update(id: number, version: number, patch: UnitPatch): Promise<boolean> {
    const result = await this.database.manager
      .createQueryBuilder()
      .update(Unit)
      .set({ ...patch, version: () => 'version + 1' })
      .where('id = :id AND version = :version', { id, version })
      .execute();
    return result.affected === 1;
  }

  async nameTaken(parentId: number | null, name: string, exceptId: number): Promise<boolean> {
    const row = await this.database.one(
      'SELECT 1 FROM unit WHERE parent_id IS NOT DISTINCT FROM $1 AND name = $2 AND id <> $3',
      [parentId, name, exceptId],
    );
    return row !== undefined;
  }
}
