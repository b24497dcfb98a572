import type { Light } from '@guatu/domain';
import type { ItemRowView } from '../items/item.view.js';

/** Items by light. A missing light is zero. */
export class LightCountsView {
  green!: number;
  yellow!: number;
  red!: number;
  notStarted!: number;
  paused!: number;
  done!: number;
  doneLate!: number;
  stale!: number;
}

/** Counts of one group (list, aspect, unit). */
export class BoardGroupView {
  id!: number;
  title!: string;
  total!: number;
  counts!: LightCountsView;
  /** Mean completion rate of the items, percent (plain mean by item; said so on the page). */
  meanCompletion!: number;
  /** Mean planned rate of the items, percent. */
  meanPlanned!: number;
}

/** Investment facts of a project list; money in whole yuan. */
export class InvestmentView {
  totalInvestment!: number;
  /** Projects with an investment plan for the year. */
  yearPlanItems!: number;
  yearPlan!: number;
  /** Projects whose planned start or resumption lies in the first quarter of the plan year. */
  firstQuarterStarts!: number;
  planYear!: number;
}

export class BoardListView extends BoardGroupView {
  number!: number;
  kind!: 'task' | 'project';
  label!: string | null;
  expectedItems!: number | null;
  aspectCount!: number;
  expectedAspects!: number | null;
  /** Items done, with finishing dates. */
  doneItems!: number;
  /** Of the items not done: at or ahead of the planned rate. */
  atOrAheadItems!: number;
  investment!: InvestmentView | null;
  aspects!: BoardGroupView[];
}

/** One list label that sums several lists, such as "17+2". */
export class BoardLabelView {
  label!: string;
  listIds!: number[];
  items!: number;
}

export class BoardMilestoneView {
  id!: number;
  itemId!: number;
  itemNumber!: string;
  itemTitle!: string;
  unitLabel!: string | null;
  title!: string;
  dueOn!: string;
  light!: Light;
}

/** Rule set by which lights were given. */
export class BoardRuleSetView {
  code!: string;
  version!: number;
  name!: string;
}

/** Counts of a day in the past, for "+2 since yesterday" and the trend. */
export class BoardDayView {
  day!: string;
  counts!: LightCountsView;
}

export class BoardView {
  campaignId!: number;
  campaignName!: string;
  unitName!: string;
  /** The day the figures are for, YYYY-MM-DD. */
  asOf!: string;
  /** First day of which anything is known, YYYY-MM-DD; null where nothing has been assessed yet. */
  historyFrom!: string | null;
  /** By which the lights were given: usually one; none where there are no items. */
  ruleSets!: BoardRuleSetView[];
  total!: number;
  counts!: LightCountsView;
  meanCompletion!: number;
  meanPlanned!: number;
  lists!: BoardListView[];
  labels!: BoardLabelView[];
  units!: BoardGroupView[];
  /** Reds, most overdue first, at most 50. */
  reds!: ItemRowView[];
  /** Milestones open on the day and due in the 14 days from it. */
  upcoming!: BoardMilestoneView[];
  /** Rest days among these 14, for shading. */
  restDays!: string[];
  /** Earlier days, oldest first, at most 24. */
  trend!: BoardDayView[];
}
