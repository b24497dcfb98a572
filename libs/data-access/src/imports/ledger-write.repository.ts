import { Injectable } from '@nestjs/common';
import type { ProjectRow } from '../items/item-detail.repository.js';
import { Database } from '../database/database.js';
import type { LedgerItem, LedgerList, LedgerMilestone } from './ledger-item.js';

/** An item whose number is already in the list. */
export type ChangedLedgerItem = LedgerItem & { id: number };

/** Items with something that hangs on them, by item id. */
export interface OfItem<Value> {
  itemId: number;
  value: Value;
}

/**
 * Writes whole ledgers: each method is one statement for all the rows it is given. Rows go in as one JSON parameter,
 * so callers hand over some thousand at a time.
 */
@Injectable()
export class LedgerWriteRepository {
  constructor(private readonly database: Database) {}

  /** Adds the aspects the list does not have yet, behind those it has, in the order given. */
  async addAspects(listId: number, titles: readonly string[]): Promise<void> {
    await this.database.query(
      `INSERT INTO aspect (work_list_id, position, title)
       SELECT $1::integer, (SELECT coalesce(max(position), 0) FROM aspect WHERE work_list_id = $1) + ordinality, title
       FROM unnest($2::text[]) WITH ORDINALITY AS t(title, ordinality)
       ON CONFLICT (work_list_id, title) DO NOTHING`,
      [listId, titles],
    );
  }

  /** Adds items behind those of the list, in the order given. @returns id by number. */
  async insert(list: LedgerList, items: readonly LedgerItem[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ id: number; number: string }>(
      `INSERT INTO work_item (campaign_id, work_list_id, kind, number, position, aspect_id, title, goal, basis,
         leader_name, contact_name, contact_phone, starts_on, due_on, original_due_on, status, completion_rate,
         finished_on, last_report_on, progress_note, problems, next_step, remark)
       SELECT $1, $2, $3, n.number,
         (SELECT coalesce(max(position), 0) FROM work_item WHERE work_list_id = $2) + n.ordinality,
         s.id, n.title, n.goal, n.basis, n."leaderName", n."contactName", n."contactPhone", n."startsOn", n."dueOn",
         n."dueOn", n.status, n."completionRate", n."finishedOn", n."lastReportOn", n."progressNote", n.problems,
         n."nextStep", n.remark
       FROM ROWS FROM (jsonb_to_recordset($4::jsonb) AS (${itemFields})) WITH ORDINALITY AS n
       LEFT JOIN aspect s ON s.work_list_id = $2 AND s.title = n.aspect
       RETURNING id, number`,
      [list.campaignId, list.id, list.kind, json(items)],
    );
    return new Map(rows.map(({ id, number }) => [number, id]));
  }

  /** Overwrites the fields of items and counts their versions up; a moved due date is another one to alert of. */
  async update(listId: number, items: readonly ChangedLedgerItem[]): Promise<void> {
    await this.database.query(
      `UPDATE work_item i SET aspect_id = s.id, title = n.title, goal = n.goal, basis = n.basis,
         leader_name = n."leaderName", contact_name = n."contactName", contact_phone = n."contactPhone",
         starts_on = n."startsOn", due_on = n."dueOn",
         due_version = i.due_version + (i.due_on <> n."dueOn")::integer,
         status = n.status, completion_rate = n."completionRate", finished_on = n."finishedOn",
         last_report_on = n."lastReportOn", progress_note = n."progressNote", problems = n.problems,
         next_step = n."nextStep", remark = n.remark, version = i.version + 1, updated_at = now()
       FROM jsonb_to_recordset($2::jsonb) AS n (id integer, ${itemFields})
       LEFT JOIN aspect s ON s.work_list_id = $1 AND s.title = n.aspect
       WHERE i.id = n.id AND i.work_list_id = $1`,
      [listId, json(items)],
    );
  }

  async putProfiles(profiles: readonly OfItem<ProjectRow>[]): Promise<void> {
    await this.database.query(
      `INSERT INTO project_profile (item_id, ${profileColumns.join(', ')})
       SELECT "itemId", ${profileColumns.map(camel).join(', ')}
       FROM jsonb_to_recordset($1::jsonb) AS n ("itemId" integer, ${profileFields})
       ON CONFLICT (item_id) DO UPDATE SET ${profileColumns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      [json(profiles.map(({ itemId, value }) => ({ itemId, ...value })))],
    );
  }

  async replaceAssignments(
    units: readonly OfItem<Pick<LedgerItem, 'leadUnitId' | 'supportUnitIds'>>[],
  ): Promise<void> {
    const rows = units.flatMap(({ itemId, value }) => [
      ...(value.leadUnitId === null ? [] : [{ itemId, unitId: value.leadUnitId, role: 'lead' }]),
      ...value.supportUnitIds.map((unitId) => ({ itemId, unitId, role: 'support' })),
    ]);
    await this.clear('unit_assignment', units);
    await this.database.query(
      `INSERT INTO unit_assignment (item_id, unit_id, role)
       SELECT "itemId", "unitId", role
       FROM jsonb_to_recordset($1::jsonb) AS n ("itemId" integer, "unitId" integer, role text)`,
      [json(rows)],
    );
  }

  async replaceMilestones(milestones: readonly OfItem<readonly LedgerMilestone[]>[]): Promise<void> {
    const rows = milestones.flatMap(({ itemId, value }) =>
      value.map((milestone, place) => ({ itemId, position: place + 1, ...milestone })),
    );
    await this.clear('milestone', milestones);
    await this.database.query(
      `INSERT INTO milestone (item_id, position, title, due_on, weight, done_on)
       SELECT "itemId", position, title, "dueOn", weight, "doneOn"
       FROM jsonb_to_recordset($1::jsonb) AS n ("itemId" integer, position integer, title text, "dueOn" date,
         weight numeric, "doneOn" date)`,
      [json(rows)],
    );
  }

  private async clear(
    table: 'unit_assignment' | 'milestone',
    items: readonly { itemId: number }[],
  ): Promise<void> {
    await this.database.query(`DELETE FROM ${table} WHERE item_id = ANY($1::integer[])`, [
      items.map(({ itemId }) => itemId),
    ]);
  }
}

const json = (rows: readonly object[]): string => JSON.stringify(rows);
const camel = (column: string): string =>
  `"${column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}"`;

const itemFields = `
  number text, aspect text, title text, goal text, basis text, "leaderName" text, "contactName" text,
  "contactPhone" text, "startsOn" date, "dueOn" date, status text, "completionRate" numeric, "finishedOn" date,
  "lastReportOn" date, "progressNote" text, problems text, "nextStep" text, remark text`;

const profileTypes = {
  project_code: 'text',
  nature: 'text',
  site: 'text',
  content: 'text',
  years: 'text',
  total_investment: 'bigint',
  fund_source: 'text',
  invested_before: 'bigint',
  year_plan: 'bigint',
  month_done: 'bigint',
  year_done: 'bigint',
  cumulative_done: 'bigint',
  image_progress: 'text',
  planned_start: 'date',
  actual_start: 'date',
  planned_finish: 'date',
  actual_finish: 'date',
  permits: 'jsonb',
  counted_in_statistics: 'boolean',
  developer: 'text',
} as const;
const profileColumns = Object.keys(profileTypes);
const profileFields = Object.entries(profileTypes)
  .map(([column, type]) => `${camel(column)} ${type}`)
  .join(', ');
