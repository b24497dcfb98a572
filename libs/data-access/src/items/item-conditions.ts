import { leadUnitJoins, projectJoin } from './item-row.js';
import { inScope } from './item-scope.js';
import type { ItemSortKey } from './item-sort.js';
import type { ItemFilter } from './item-filter.js';

export interface Conditions {
  sql: string;
  parameters: unknown[];
  /** FROM with only the tables that conditions and order look at. */
  from: string;
}

const open = `i.status NOT IN ('closed', 'archived', 'cancelled')`;

/** WHERE of a filter; values are parameters, never text in the statement. `$1` are the caller's subtrees. */
export function itemConditions(
  paths: readonly string[],
  filter: ItemFilter,
  sort: readonly ItemSortKey[] = [],
): Conditions {
  const parameters: unknown[] = [paths];
  const parts: string[] = [inScope];
  const add = (value: unknown, condition: (parameter: string) => string): void => {
    if (value === undefined) return;
    parameters.push(value);
    parts.push(condition(`$${parameters.length}`));
  };
  add(filter.campaignId, (p) => `i.campaign_id = ${p}`);
  add(filter.listId, (p) => `i.work_list_id = ${p}`);
  add(filter.aspectId, (p) => `i.aspect_id = ${p}`);
  add(filter.unitId, (p) => `starts_with(n.path, (SELECT path FROM unit WHERE id = ${p}))`);
  add(filter.lights, (p) => `i.light = ANY(${p}::text[])`);
  add(filter.statuses, (p) => `i.status = ANY(${p}::text[])`);
  add(filter.kind, (p) => `i.kind = ${p}`);
  add(
    filter.text?.toLowerCase(),
    (p) => `(i.number = ${p} OR strpos(lower(concat_ws(' ', i.title, i.progress_note,
    i.contact_name, i.leader_name, n.name, n.short_name)), ${p}) > 0)`,
  );
  add(filter.dueBetween?.[0], (p) => `i.due_on >= ${p} AND ${open}`);
  add(filter.dueBetween?.[1], (p) => `i.due_on <= ${p}`);
  add(filter.plannedStartBetween?.[0], (p) => `p.planned_start >= ${p}`);
  add(filter.plannedStartBetween?.[1], (p) => `p.planned_start <= ${p}`);
  add(
    filter.assignedWithin,
    (p) => `i.id IN (SELECT a.item_id FROM unit_assignment a JOIN unit au ON au.id = a.unit_id
            JOIN unnest(${p}::text[]) AS m(path) ON starts_with(au.path, m.path))`,
  );
  // The assessment says what is overdue; dates are not judged a second time here.
  if (filter.overdue) parts.push(`i.light_reasons @> '[{"code":"overdue"}]'`);
  if (filter.finished !== undefined) parts.push(`(i.finished_on IS NOT NULL) = ${filter.finished}`);
  if (filter.atOrAhead) parts.push(`${open} AND i.completion_rate >= i.planned_rate`);
  if (filter.hasYearPlan) parts.push('p.year_plan > 0');
  return { sql: parts.join(' AND '), parameters, from: fromFor(filter, sort) };
}

function fromFor(filter: ItemFilter, sort: readonly ItemSortKey[]): string {
  const usesUnit = filter.unitId !== undefined || filter.text !== undefined;
  const usesProject =
    filter.hasYearPlan ||
    filter.plannedStartBetween ||
    sort.some(({ column }) => column === 'totalInvestment');
  return [
    'FROM work_item i JOIN work_list l ON l.id = i.work_list_id',
    ...(usesUnit ? [leadUnitJoins] : []),
    ...(usesProject ? [projectJoin] : []),
  ].join(' ');
}
