import { Injectable } from '@nestjs/common';
import type { ItemKind, Light } from '@guatu/domain';
import { Database } from '../database/database.js';
import { itemRowColumns, itemRowJoins, type ItemRow } from '../items/item-row.js';

export type LightCounts = Partial<Record<Light, number>>;

/** Items of one campaign that share list, aspect and lead unit; every figure of the board is a sum of these. */
export interface BoardCell {
  listId: number;
  aspectId: number | null;
  unitId: number | null;
  light: Light;
  items: number;
  /** Sums of percents, to be divided by `items`. */
  completion: number;
  planned: number;
  /** Not done, and at or ahead of the planned rate. */
  atOrAhead: number;
}

export interface BoardListRow {
  id: number;
  number: number;
  title: string;
  kind: ItemKind;
  label: string | null;
  expectedItems: number | null;
  expectedAspects: number | null;
  aspects: { id: number; title: string }[];
  totalInvestment: number | null;
  yearPlanItems: number;
  yearPlan: number | null;
  firstQuarterStarts: number;
}

export interface BoardUnitRow {
  id: number;
  title: string;
}

export interface BoardMilestoneRow {
  id: number;
  itemId: number;
  itemNumber: string;
  itemTitle: string;
  unitLabel: string | null;
  title: string;
  dueOn: string;
  light: Light;
}

export interface BoardCampaignRow {
  id: number;
  name: string;
  unitName: string;
  startsOn: string;
  endsOn: string;
}

export interface BoardDayRow {
  day: string;
  counts: LightCounts;
}

/** What a campaign's board shows. Reads of one campaign, each one statement; figures are sums over stored rows. */
@Injectable()
export class BoardRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined when the campaign's unit is outside the subtrees. */
  campaign(paths: readonly string[], id: number): Promise<BoardCampaignRow | undefined> {
    return this.database.one<BoardCampaignRow>(
      `SELECT c.id, c.name, u.name AS "unitName", c.starts_on AS "startsOn", c.ends_on AS "endsOn"
       FROM campaign c JOIN unit u ON u.id = c.unit_id
       WHERE c.id = $2 AND EXISTS (SELECT 1 FROM unnest($1::text[]) AS p(path) WHERE starts_with(u.path, p.path))`,
      [paths, id],
    );
  }

  cells(campaignId: number): Promise<BoardCell[]> {
    return this.database.query<BoardCell>(
      `SELECT i.work_list_id AS "listId", i.aspect_id AS "aspectId", a.unit_id AS "unitId", i.light,
         count(*)::integer AS items, sum(i.completion_rate) AS completion, sum(i.planned_rate) AS planned,
         count(*) FILTER (WHERE i.finished_on IS NULL AND i.status <> 'cancelled'
                          AND i.completion_rate >= i.planned_rate)::integer AS "atOrAhead"
       FROM work_item i LEFT JOIN unit_assignment a ON a.item_id = i.id AND a.role = 'lead'
       WHERE i.campaign_id = $1 GROUP BY 1, 2, 3, 4`,
      [campaignId],
    );
  }

  /** @param planYear year whose first quarter counts as "start or resume in the first quarter". */
  lists(campaignId: number, planYear: number): Promise<BoardListRow[]> {
    return this.database.query<BoardListRow>(
      `SELECT l.id, l.number, l.title, l.kind, l.label, l.expected_items AS "expectedItems",
         l.expected_aspects AS "expectedAspects",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title) ORDER BY s.position)
                   FROM aspect s WHERE s.work_list_id = l.id), '[]') AS aspects,
         money.*
       FROM work_list l CROSS JOIN LATERAL (
         SELECT sum(p.total_investment) AS "totalInvestment", sum(p.year_plan) AS "yearPlan",
           count(*) FILTER (WHERE p.year_plan > 0)::integer AS "yearPlanItems",
           count(*) FILTER (WHERE p.planned_start BETWEEN make_date($2, 1, 1) AND make_date($2, 3, 31))::integer
             AS "firstQuarterStarts"
         FROM work_item i JOIN project_profile p ON p.item_id = i.id WHERE i.work_list_id = l.id) AS money
       WHERE l.campaign_id = $1 ORDER BY l.number`,
      [campaignId, planYear],
    );
  }

  units(ids: readonly number[]): Promise<BoardUnitRow[]> {
    return this.database.query<BoardUnitRow>(
      'SELECT id, coalesce(short_name, name) AS title FROM unit WHERE id = ANY($1::integer[])',
      [ids],
    );
  }

  /** Reds, the longest overdue first, then the furthest behind. */
  reds(campaignId: number, limit: number): Promise<ItemRow[]> {
    return this.database.query<ItemRow>(
      `SELECT ${itemRowColumns} ${itemRowJoins} WHERE i.campaign_id = $1 AND i.light = 'red'
       ORDER BY i.days_overdue DESC, i.completion_rate - i.planned_rate, i.id LIMIT $2`,
      [campaignId, limit],
    );
  }

  /** Open milestones due in the span, both ends included. */
  milestones(campaignId: number, from: string, to: string, limit: number): Promise<BoardMilestoneRow[]> {
    return this.database.query<BoardMilestoneRow>(
      `SELECT m.id, i.id AS "itemId", i.number AS "itemNumber", i.title AS "itemTitle",
         coalesce(n.short_name, n.name) AS "unitLabel", m.title, m.due_on AS "dueOn", i.light
       FROM milestone m JOIN work_item i ON i.id = m.item_id
       LEFT JOIN unit_assignment a ON a.item_id = i.id AND a.role = 'lead' LEFT JOIN unit n ON n.id = a.unit_id
       WHERE i.campaign_id = $1 AND m.done_on IS NULL AND m.due_on BETWEEN $2 AND $3 AND i.finished_on IS NULL
         AND i.status <> 'cancelled'
       ORDER BY m.due_on, i.id LIMIT $4`,
      [campaignId, from, to, limit],
    );
  }

  /** Counts of past days, newest first. */
  days(campaignId: number, before: string, limit: number): Promise<BoardDayRow[]> {
    return this.database.query<BoardDayRow>(
      `SELECT day, jsonb_object_agg(light, items) AS counts FROM board_day
       WHERE campaign_id = $1 AND day < $2 GROUP BY day ORDER BY day DESC LIMIT $3`,
      [campaignId, before, limit],
    );
  }
}
