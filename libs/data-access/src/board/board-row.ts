import type { ItemKind, Light } from '@guatu/domain';

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
  /** First day of which the counts were kept; null until a second day has begun. */
  firstDay: string | null;
  /** One of the newest assessments: its day and the rule set in force. Null without items. */
  assessed: (RuleSetRef & { asOf: string }) | null;
}

/** A rule set as assessments name it. */
export interface RuleSetRef {
  code: string;
  version: number;
}

export interface BoardDayRow {
  day: string;
  counts: LightCounts;
}
