import type { ItemDetailRow, ItemRow, UnitRef } from '@guatu/data-access';
import {
  can,
  defaultRuleSet,
  gapPoints,
  reasonText,
  scopePaths,
  type Principal,
  type WorkingCalendar,
} from '@guatu/domain';
import type { ItemRowView, ItemView, UnitRefView } from './item.view.js';

/** What turns stored rows into an answer: for whom, on which day, by which calendar. */
export interface Reading {
  locale: 'zh' | 'en';
  today: string;
  calendar: WorkingCalendar;
}

export function toUnitRef(unit: UnitRef): UnitRefView {
  return { id: unit.id, name: unit.name, label: unit.shortName ?? unit.name, kind: unit.kind };
}

export function toItemRowView(row: ItemRow, reading: Reading): ItemRowView {
  const { lightReasons, leadUnit, ...rest } = row;
  return {
    ...rest,
    leadUnit: leadUnit && toUnitRef(leadUnit),
    gap: gapPoints(row.completionRate, row.plannedRate),
    reasons: lightReasons.map((reason) => ({ code: reason.code, text: reasonText(reason, reading.locale) })),
    daysLeft: reading.calendar.workingDaysBetween(reading.today, row.dueOn),
  };
}

export function toItemView(row: ItemDetailRow, reading: Reading, caller: Principal): ItemView {
  const { supportUnits, paths, ...rest } = row;
  const reaches = (permission: 'items.report' | 'items.manage'): boolean =>
    can(caller, permission) &&
    scopePaths(caller, permission).some((scope) => paths.some((path) => path.startsWith(scope)));
  return {
    ...toItemRowView(rest, reading),
    campaignName: row.campaignName,
    goal: row.goal,
    basis: row.basis,
    contactPhone: row.contactPhone,
    ownerId: row.ownerId,
    remark: row.remark,
    supportUnits: supportUnits.map(toUnitRef),
    milestones: row.milestones,
    project: row.project,
    assessedOn: row.assessedOn,
    ruleSet: defaultRuleSet.name[reading.locale],
    provisionalYears: reading.calendar.provisionalYears(reading.today, row.dueOn),
    mayReport: reaches('items.report'),
    mayManage: reaches('items.manage'),
  };
}
