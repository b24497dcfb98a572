import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { itemRowColumns, itemRowTables, type ItemRow } from '../items/item-row.js';
import type {
  BoardCampaignRow,
  BoardCell,
  BoardDayRow,
  BoardListRow,
  BoardMilestoneRow,
  BoardUnitRow,
  RuleSetRef,
} from './board-row.js';
import { itemsAsOf } from './items-as-of.js';

/** Today's items straight from their table; those of a past day from the history. `parameter` holds that day. */
const itemsOn = (past: string | undefined, parameter: string): string =>
  past === undefined ? 'work_item' : itemsAsOf(parameter);

const given = (past: string | undefined): string[] => (past === undefined ? [] : [past]);

/**
 * What a campaign's board shows. Reads of one campaign, each one statement; figures are sums over stored rows. With
 * `past` (a day before today) they are drawn from the history; without, from the items, which is far cheaper.
 */
@Injectable()
export class BoardRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined when the campaign's unit is outside the subtrees. */
  campaign(paths: readonly string[], id: number): Promise<BoardCampaignRow | undefined> {
    return this.database.one<BoardCampaignRow>(
      `SELECT c.id, c.name, u.name AS "unitName", c.starts_on AS "startsOn", c.ends_on AS "endsOn",
         (SELECT min(d.day) FROM board_day d WHERE d.campaign_id = c.id) AS "firstDay",
         (SELECT jsonb_build_object('asOf', h.as_of, 'code', h.rule_set, 'version', h.rule_set_version)
          FROM work_item i JOIN light_assessment h ON h.item_id = i.id AND h.as_of = i.assessed_on
          WHERE i.campaign_id = c.id LIMIT 1) AS assessed
       FROM campaign c JOIN unit u ON u.id = c.unit_id
       WHERE c.id = $2 AND EXISTS (SELECT 1 FROM unnest($1::text[]) AS p(path) WHERE starts_with(u.path, p.path))`,
      [paths, id],
    );
  }

  cells(campaignId: number, past?: string): Promise<BoardCell[]> {
    return this.database.query<BoardCell>(
      `SELECT i.work_list_id AS "listId", i.aspect_id AS "aspectId", a.unit_id AS "unitId", i.light,
         count(*)::integer AS items, sum(i.completion_rate) AS completion, sum(i.planned_rate) AS planned,
         count(*) FILTER (WHERE i.finished_on IS NULL AND i.status <> 'cancelled'
                          AND i.completion_rate >= i.planned_rate)::integer AS "atOrAhead"
       FROM ${itemsOn(past, '$2')} i LEFT JOIN unit_assignment a ON a.item_id = i.id AND a.role = 'lead'
       WHERE i.campaign_id = $1 GROUP BY 1, 2, 3, 4`,
      [campaignId, ...given(past)],
    );
  }

  /** @param planYear year whose first quarter counts as "start or resume in the first quarter". */
  lists(campaignId: number, planYear: number, past?: string): Promise<BoardListRow[]> {
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
         FROM ${itemsOn(past, '$3')} i JOIN project_profile p ON p.item_id = i.id
         WHERE i.work_list_id = l.id) AS money
       WHERE l.campaign_id = $1 ORDER BY l.number`,
      [campaignId, planYear, ...given(past)],
    );
  }

  units(ids: readonly number[]): Promise<BoardUnitRow[]> {
    return this.database.query<BoardUnitRow>(
      'SELECT id, coalesce(short_name, name) AS title FROM unit WHERE id = ANY($1::integer[])',
      [ids],
    );
  }

  /** Reds, the longest overdue first, then the furthest behind. */
  reds(campaignId: number, limit: number, past?: string): Promise<ItemRow[]> {
    // Limited before anything is joined: of 2,000 reds only those shown get their unit, list and words.
    const order = 'i.days_overdue DESC, i.completion_rate - i.planned_rate, i.id';
    return this.database.query<ItemRow>(
      `SELECT ${itemRowColumns}
       FROM (SELECT i.* FROM ${itemsOn(past, '$3')} i WHERE i.campaign_id = $1 AND i.light = 'red'
             ORDER BY ${order} LIMIT $2) i ${itemRowTables}
       ORDER BY ${order}`,
      [campaignId, limit, ...given(past)],
    );
  }

  /** Milestones due in the span, both ends included, and open on its first day; `past` is that day or left out. */
  milestones(
    campaignId: number,
    [from, to]: readonly [string, string],
    limit: number,
    past?: string,
  ): Promise<BoardMilestoneRow[]> {
    const open = past === undefined ? 'm.done_on IS NULL' : '(m.done_on IS NULL OR m.done_on > $2)';
    return this.database.query<BoardMilestoneRow>(
      `SELECT m.id, i.id AS "itemId", i.number AS "itemNumber", i.title AS "itemTitle",
         coalesce(n.short_name, n.name) AS "unitLabel", m.title, m.due_on AS "dueOn", i.light
       FROM milestone m JOIN ${itemsOn(past, '$2')} i ON i.id = m.item_id
       LEFT JOIN unit_assignment a ON a.item_id = i.id AND a.role = 'lead' LEFT JOIN unit n ON n.id = a.unit_id
       WHERE i.campaign_id = $1 AND ${open} AND m.due_on BETWEEN $2 AND $3 AND i.finished_on IS NULL
         AND i.status <> 'cancelled'
       ORDER BY m.due_on, i.id LIMIT $4`,
      [campaignId, from, to, limit],
    );
  }

  /** Rule sets by which the items of a past day's board were assessed. */
  ruleSets(campaignId: number, past: string): Promise<RuleSetRef[]> {
    return this.database.query<RuleSetRef>(
      `SELECT DISTINCT i.rule_set AS code, i.rule_set_version AS version FROM ${itemsAsOf('$2')} i
       WHERE i.campaign_id = $1 ORDER BY 1, 2`,
      [campaignId, past],
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
