import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { itemRowColumns, itemRowJoins, type ItemRow, type UnitRef } from './item-row.js';
import { inScope, scopeUnits } from './item-scope.js';

export interface MilestoneRow {
  id: number;
  title: string;
  dueOn: string;
  weight: number;
  doneOn: string | null;
}

export interface ProjectRow {
  projectCode: string | null;
  nature: 'new' | 'continued' | 'expansion' | null;
  site: string | null;
  content: string | null;
  years: string | null;
  totalInvestment: number | null;
  fundSource: string | null;
  investedBefore: number | null;
  yearPlan: number | null;
  monthDone: number | null;
  yearDone: number | null;
  cumulativeDone: number | null;
  imageProgress: string | null;
  plannedStart: string | null;
  actualStart: string | null;
  plannedFinish: string | null;
  actualFinish: string | null;
  permits: Record<string, string>;
  countedInStatistics: boolean | null;
  developer: string | null;
}

export interface ItemDetailRow extends ItemRow {
  campaignName: string;
  goal: string | null;
  basis: string | null;
  contactPhone: string | null;
  ownerId: number | null;
  remark: string | null;
  assessedOn: string | null;
  supportUnits: UnitRef[];
  milestones: MilestoneRow[];
  project: ProjectRow | null;
  /** Paths of the campaign's unit and of every assigned unit, for "may the caller change it?". */
  paths: string[];
}

/** One item with all that hangs on it, in one round trip. */
@Injectable()
export class ItemDetailRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined when there is no such item or it lies outside the subtrees. */
  find(paths: readonly string[], id: number): Promise<ItemDetailRow | undefined> {
    return this.database.one<ItemDetailRow>(
      `WITH ${scopeUnits}
       SELECT ${itemRowColumns}, c.name AS "campaignName", i.goal, i.basis, i.contact_phone AS "contactPhone",
         i.owner_id AS "ownerId", i.remark, i.assessed_on AS "assessedOn",
         ${supportUnits} AS "supportUnits", ${milestones} AS milestones, ${project} AS project, ${involved} AS paths
       ${itemRowJoins} JOIN campaign c ON c.id = i.campaign_id
       WHERE i.id = $2 AND ${inScope}`,
      [paths, id],
    );
  }
}

const supportUnits = `
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name, 'kind', u.kind)
                             ORDER BY u.position, u.id)
            FROM unit_assignment a JOIN unit u ON u.id = a.unit_id
            WHERE a.item_id = i.id AND a.role = 'support'), '[]')`;

const milestones = `
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'dueOn', m.due_on, 'weight', m.weight,
                                                'doneOn', m.done_on) ORDER BY m.position)
            FROM milestone m WHERE m.item_id = i.id), '[]')`;

const involved = `
  ARRAY(SELECT u.path FROM unit u WHERE u.id = c.unit_id
        UNION SELECT u.path FROM unit_assignment a JOIN unit u ON u.id = a.unit_id WHERE a.item_id = i.id)`;

const project = `
  CASE WHEN p.item_id IS NOT NULL THEN jsonb_build_object(
    'projectCode', p.project_code, 'nature', p.nature, 'site', p.site, 'content', p.content, 'years', p.years,
    'totalInvestment', p.total_investment, 'fundSource', p.fund_source, 'investedBefore', p.invested_before,
    'yearPlan', p.year_plan, 'monthDone', p.month_done, 'yearDone', p.year_done,
    'cumulativeDone', p.cumulative_done, 'imageProgress', p.image_progress, 'plannedStart', p.planned_start,
    'actualStart', p.actual_start, 'plannedFinish', p.planned_finish, 'actualFinish', p.actual_finish,
    'permits', p.permits, 'countedInStatistics', p.counted_in_statistics, 'developer', p.developer) END`;
