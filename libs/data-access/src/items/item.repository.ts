import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Milestone } from '../entities/milestone.entity.js';
import { WorkItem } from '../entities/work-item.entity.js';
import { inScope, scopeUnits } from './item-scope.js';

/** Fields of an item that a person sets. */
export type ItemPatch = Partial<
  Pick<
    WorkItem,
    | 'title'
    | 'goal'
    | 'basis'
    | 'leaderName'
    | 'contactName'
    | 'contactPhone'
    | 'ownerId'
    | 'startsOn'
    | 'dueOn'
    | 'dueVersion'
    | 'status'
    | 'completionRate'
    | 'finishedOn'
    | 'progressNote'
    | 'problems'
    | 'nextStep'
    | 'remark'
    | 'lastReportOn'
  >
>;

export interface NewItem {
  campaignId: number;
  listId: number;
  kind: WorkItem['kind'];
  number: string;
  title: string;
  dueOn: string;
}

export interface NewProgressReport {
  itemId: number;
  authorId: number;
  reportedOn: string;
  rateBefore: number;
  completionRate: number;
  status: string;
  note: string | null;
  problems: string | null;
  nextStep: string | null;
}

/** Changes of single items. Every change goes through a row locked in the same transaction. */
@Injectable()
export class ItemRepository {
  constructor(private readonly database: Database) {}

  /** Locks an item that lies in the subtrees. @returns null when there is none. */
  async lock(paths: readonly string[], id: number): Promise<WorkItem | null> {
    const reached = await this.database.one(
      `WITH ${scopeUnits} SELECT 1 FROM work_item i WHERE i.id = $2 AND ${inScope}`,
      [paths, id],
    );
    if (!reached) return null;
    return this.database.manager.findOne(WorkItem, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Writes the fields and counts the version up. The row is locked by the caller. */
  async update(id: number, patch: ItemPatch): Promise<void> {
    await this.database.manager
      .createQueryBuilder()
      .update(WorkItem)
      .set({ ...patch, version: () => 'version + 1', updatedAt: () => 'now()' })
      .where('id = :id', { id })
      .execute();
  }

  async create(item: NewItem): Promise<number> {
    const [row] = await this.database.query<{ id: number }>(
      `INSERT INTO work_item (campaign_id, work_list_id, kind, number, position, title, due_on, original_due_on)
       SELECT $1, $2, $3, $4, coalesce(max(position), 0) + 1, $5, $6::date, $6::date FROM work_item WHERE work_list_id = $2
       RETURNING id`,
      [item.campaignId, item.listId, item.kind, item.number, item.title, item.dueOn],
    );
    if (!row) throw new Error('insert of an item returned no row');
    return row.id;
  }

  async numberTaken(listId: number, number: string): Promise<boolean> {
    const row = await this.database.one('SELECT 1 FROM work_item WHERE work_list_id = $1 AND number = $2', [
      listId,
      number,
    ]);
    return row !== undefined;
  }

  milestones(itemId: number): Promise<Milestone[]> {
    return this.database.manager.find(Milestone, { where: { itemId }, order: { position: 'ASC' } });
  }

  /** Sets or clears the days on which milestones were done. */
  async tickMilestones(
    itemId: number,
    ticks: readonly { id: number; doneOn: string | null }[],
  ): Promise<void> {
    await this.database.query(
      `UPDATE milestone m SET done_on = t."doneOn"
       FROM jsonb_to_recordset($2::jsonb) AS t (id integer, "doneOn" date) WHERE m.id = t.id AND m.item_id = $1`,
      [itemId, JSON.stringify(ticks)],
    );
  }

  async replaceMilestones(
    itemId: number,
    milestones: readonly { title: string; dueOn: string; weight: number; doneOn: string | null }[],
  ): Promise<void> {
    await this.database.query('DELETE FROM milestone WHERE item_id = $1', [itemId]);
    await this.database.query(
      `INSERT INTO milestone (item_id, position, title, due_on, weight, done_on)
       SELECT $1::integer, ordinality, e ->> 'title', (e ->> 'dueOn')::date, (e ->> 'weight')::numeric, (e ->> 'doneOn')::date
       FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS m(e, ordinality)`,
      [itemId, JSON.stringify(milestones)],
    );
  }

  async assignedUnits(itemId: number): Promise<{ unitId: number; role: 'lead' | 'support' }[]> {
    return this.database.query(
      `SELECT unit_id AS "unitId", role FROM unit_assignment WHERE item_id = $1 ORDER BY role, unit_id`,
      [itemId],
    );
  }

  async replaceAssignments(
    itemId: number,
    leadUnitId: number | null,
    supportUnitIds: readonly number[],
  ): Promise<void> {
    await this.database.query('DELETE FROM unit_assignment WHERE item_id = $1', [itemId]);
    await this.database.query(
      `INSERT INTO unit_assignment (item_id, unit_id, role)
       SELECT $1::integer, $2::integer, 'lead' WHERE $2::integer IS NOT NULL
       UNION SELECT $1::integer, unit_id, 'support' FROM unnest($3::integer[]) AS s(unit_id) WHERE unit_id IS DISTINCT FROM $2`,
      [itemId, leadUnitId, supportUnitIds],
    );
  }

  /** How many of the units lie in the subtree of the campaign's unit. */
  async unitsOfCampaign(campaignId: number, unitIds: readonly number[]): Promise<number> {
    const row = await this.database.one<{ known: number }>(
      `SELECT count(*)::integer AS known FROM unit u, campaign c JOIN unit cu ON cu.id = c.unit_id
       WHERE c.id = $1 AND u.id = ANY($2::integer[]) AND u.active AND starts_with(u.path, cu.path)`,
      [campaignId, unitIds],
    );
    return row?.known ?? 0;
  }

  /** Who reported last, and how long ago. */
  lastReport(itemId: number): Promise<{ authorId: number; minutesAgo: number } | undefined> {
    return this.database.one(
      `SELECT author_id AS "authorId", (extract(epoch FROM now() - created_at) / 60)::float8 AS "minutesAgo"
       FROM progress_report WHERE item_id = $1 ORDER BY id DESC LIMIT 1`,
      [itemId],
    );
  }

  async addReport(report: NewProgressReport): Promise<void> {
    await this.database.query(
      `INSERT INTO progress_report (item_id, author_id, reported_on, rate_before, completion_rate, status, note, problems,
         next_step) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        report.itemId,
        report.authorId,
        report.reportedOn,
        report.rateBefore,
        report.completionRate,
        report.status,
        report.note,
        report.problems,
        report.nextStep,
      ],
    );
  }
}
