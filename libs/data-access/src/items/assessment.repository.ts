import { Injectable } from '@nestjs/common';
import type { ItemStatus, Light, LightMilestone, Reason } from '@guatu/domain';
import { Database } from '../database/database.js';

/** What the rules need to know of an item. */
export interface AssessableItem {
  id: number;
  campaignId: number;
  status: ItemStatus;
  /** The item's own start, or the campaign's. */
  startsOn: string;
  dueOn: string;
  originalDueOn: string;
  completionRate: number;
  finishedOn: string | null;
  lastReportOn: string | null;
  startedOn: string | null;
  milestones: LightMilestone[];
  /** As stored now, to see what changes. */
  light: Light;
}

export interface StoredAssessment {
  itemId: number;
  light: Light;
  completionRate: number;
  plannedRate: number;
  daysOverdue: number;
  reasons: Reason[];
  ruleSet: string;
  ruleSetVersion: number;
}

const assessableColumns = `
  i.id, i.campaign_id AS "campaignId", i.status, coalesce(i.starts_on, c.starts_on) AS "startsOn", i.due_on AS "dueOn",
  i.original_due_on AS "originalDueOn", i.completion_rate AS "completionRate", i.finished_on AS "finishedOn",
  i.last_report_on AS "lastReportOn", p.actual_start AS "startedOn", i.light,
  coalesce((SELECT jsonb_agg(jsonb_build_object('title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on))
            FROM milestone m WHERE m.item_id = i.id), '[]') AS milestones
  FROM work_item i JOIN campaign c ON c.id = i.campaign_id LEFT JOIN project_profile p ON p.item_id = i.id`;

/** Reads what is to be assessed and stores the results, in sets. */
@Injectable()
export class AssessmentRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly number[]): Promise<AssessableItem[]> {
    return this.database.query<AssessableItem>(
      `SELECT ${assessableColumns} WHERE i.id = ANY($1::integer[])`,
      [ids],
    );
  }

  /** All items in order of id, after `afterId`. */
  after(afterId: number, limit: number): Promise<AssessableItem[]> {
    return this.database.query<AssessableItem>(
      `SELECT ${assessableColumns} WHERE i.id > $1 ORDER BY i.id LIMIT $2`,
      [afterId, limit],
    );
  }

  /** As `after`, locked until the transaction ends. */
  lockAfter(afterId: number, limit: number): Promise<AssessableItem[]> {
    return this.database.query<AssessableItem>(
      `SELECT ${assessableColumns} WHERE i.id > $1 ORDER BY i.id LIMIT $2 FOR UPDATE OF i`,
      [afterId, limit],
    );
  }

  /** Items not yet assessed for the day, in order of id, after `afterId`. Locked until the transaction ends. */
  dueForDay(day: string, afterId: number, limit: number): Promise<AssessableItem[]> {
    return this.database.query<AssessableItem>(
      `SELECT ${assessableColumns}
       WHERE i.id > $2 AND i.assessed_on IS DISTINCT FROM $1
       ORDER BY i.id LIMIT $3 FOR UPDATE OF i`,
      [day, afterId, limit],
    );
  }

  async anyNotAssessedFor(day: string): Promise<boolean> {
    const row = await this.database.one(
      'SELECT 1 FROM work_item WHERE assessed_on IS DISTINCT FROM $1 LIMIT 1',
      [day],
    );
    return row !== undefined;
  }

  /**
   * Puts the results on the items and into the history, one row an item and day. The version of an item is left
   * alone: a person who edits it is not in conflict with the clock.
   */
  async store(day: string, assessments: readonly StoredAssessment[]): Promise<void> {
    await this.database.query(
      `WITH new AS (
         SELECT * FROM jsonb_to_recordset($2::jsonb) AS a ("itemId" integer, light text, "completionRate" numeric,
           "plannedRate" numeric, "daysOverdue" integer, reasons jsonb, "ruleSet" text, "ruleSetVersion" integer)),
       updated AS (
         UPDATE work_item i SET light = new.light, light_reasons = new.reasons, planned_rate = new."plannedRate",
           days_overdue = new."daysOverdue", assessed_on = $1
         FROM new WHERE i.id = new."itemId")
       INSERT INTO light_assessment AS old (item_id, as_of, light, completion_rate, planned_rate, days_overdue, reasons,
         rule_set, rule_set_version)
       SELECT "itemId", $1, light, "completionRate", "plannedRate", "daysOverdue", reasons, "ruleSet", "ruleSetVersion"
       FROM new
       ON CONFLICT (item_id, as_of) DO UPDATE SET light = excluded.light, completion_rate = excluded.completion_rate,
         planned_rate = excluded.planned_rate, days_overdue = excluded.days_overdue, reasons = excluded.reasons,
         rule_set = excluded.rule_set, rule_set_version = excluded.rule_set_version, created_at = now()`,
      [day, JSON.stringify(assessments)],
    );
  }

  /**
   * Keeps how many items of each light every campaign had at the end of its last assessed day, before that day is
   * overtaken. Days are written once.
   */
  async keepDay(before: string): Promise<void> {
    await this.database.query(
      `INSERT INTO board_day (campaign_id, day, light, items)
       SELECT campaign_id, assessed_on, light, count(*) FROM work_item WHERE assessed_on < $1
       GROUP BY campaign_id, assessed_on, light
       ON CONFLICT DO NOTHING`,
      [before],
    );
  }
}
