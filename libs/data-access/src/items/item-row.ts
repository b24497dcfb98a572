import type { ItemKind, ItemStatus, Light, Reason, UnitKind } from '@guatu/domain';

export interface UnitRef {
  id: number;
  name: string;
  shortName: string | null;
  kind: UnitKind;
}

/** What a list shows of an item. */
export interface ItemRow {
  id: number;
  kind: ItemKind;
  campaignId: number;
  listId: number;
  listTitle: string;
  aspectId: number | null;
  aspectTitle: string | null;
  number: string;
  title: string;
  leadUnit: UnitRef | null;
  leaderName: string | null;
  contactName: string | null;
  startsOn: string | null;
  dueOn: string;
  originalDueOn: string;
  finishedOn: string | null;
  status: ItemStatus;
  completionRate: number;
  plannedRate: number;
  light: Light;
  lightReasons: Reason[];
  daysOverdue: number;
  progressNote: string | null;
  problems: string | null;
  nextStep: string | null;
  lastReportOn: string | null;
  totalInvestment: number | null;
  yearPlan: number | null;
  version: number;
}

export const itemRowColumns = `
  i.id, i.kind, i.campaign_id AS "campaignId", i.work_list_id AS "listId", l.title AS "listTitle",
  i.aspect_id AS "aspectId", s.title AS "aspectTitle", i.number, i.title,
  CASE WHEN n.id IS NOT NULL THEN
    jsonb_build_object('id', n.id, 'name', n.name, 'shortName', n.short_name, 'kind', n.kind) END AS "leadUnit",
  i.leader_name AS "leaderName", i.contact_name AS "contactName", i.starts_on AS "startsOn", i.due_on AS "dueOn",
  i.original_due_on AS "originalDueOn", i.finished_on AS "finishedOn", i.status,
  i.completion_rate AS "completionRate", i.planned_rate AS "plannedRate", i.light, i.light_reasons AS "lightReasons",
  i.days_overdue AS "daysOverdue", i.progress_note AS "progressNote", i.problems, i.next_step AS "nextStep",
  i.last_report_on AS "lastReportOn", p.total_investment AS "totalInvestment", p.year_plan AS "yearPlan", i.version`;

export const leadUnitJoins = `
  LEFT JOIN unit_assignment lead ON lead.item_id = i.id AND lead.role = 'lead'
  LEFT JOIN unit n ON n.id = lead.unit_id`;

export const projectJoin = 'LEFT JOIN project_profile p ON p.item_id = i.id';

/** What the columns need beside `work_item i`. */
export const itemRowTables = `
  JOIN work_list l ON l.id = i.work_list_id
  LEFT JOIN aspect s ON s.id = i.aspect_id
  ${projectJoin}
  ${leadUnitJoins}`;

export const itemRowJoins = `FROM work_item i ${itemRowTables}`;
