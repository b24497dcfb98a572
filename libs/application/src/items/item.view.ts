import type { ItemKind, ItemStatus, Light, UnitKind } from '@guatu/domain';

/** One reason of a light, in words of the reader's language. */
export class ReasonView {
  /** Stable: 'behindPlan', 'overdue', ... */
  code!: string;
  text!: string;
}

export class UnitRefView {
  id!: number;
  name!: string;
  /** Short name where one is set; otherwise the name. */
  label!: string;
  kind!: UnitKind;
}

/** A line of an item list. Dates YYYY-MM-DD, rates in percent, gap in percentage points (actual - planned). */
export class ItemRowView {
  id!: number;
  kind!: ItemKind;
  campaignId!: number;
  listId!: number;
  listTitle!: string;
  aspectId!: number | null;
  aspectTitle!: string | null;
  number!: string;
  title!: string;
  leadUnit!: UnitRefView | null;
  leaderName!: string | null;
  contactName!: string | null;
  startsOn!: string | null;
  dueOn!: string;
  originalDueOn!: string;
  finishedOn!: string | null;
  status!: ItemStatus;
  completionRate!: number;
  plannedRate!: number;
  gap!: number;
  light!: Light;
  reasons!: ReasonView[];
  /** Working days past the due date; 0 when not overdue. */
  daysOverdue!: number;
  /** Working days until the due date, negative when past. */
  daysLeft!: number;
  progressNote!: string | null;
  problems!: string | null;
  nextStep!: string | null;
  lastReportOn!: string | null;
  /** Whole yuan; null for tasks. */
  totalInvestment!: number | null;
  yearPlan!: number | null;
  version!: number;
}

export class ItemPageView {
  items!: ItemRowView[];
  /** Pass as `cursor` for the next page; null at the end. */
  nextCursor!: string | null;
  /** Only when asked for with total=true. */
  total!: number | null;
}

export class MilestoneView {
  id!: number;
  title!: string;
  dueOn!: string;
  weight!: number;
  doneOn!: string | null;
}

/** The project profile; money in whole yuan. */
export class ProjectView {
  projectCode!: string | null;
  nature!: 'new' | 'continued' | 'expansion' | null;
  site!: string | null;
  content!: string | null;
  years!: string | null;
  totalInvestment!: number | null;
  fundSource!: string | null;
  investedBefore!: number | null;
  yearPlan!: number | null;
  monthDone!: number | null;
  yearDone!: number | null;
  cumulativeDone!: number | null;
  imageProgress!: string | null;
  plannedStart!: string | null;
  actualStart!: string | null;
  plannedFinish!: string | null;
  actualFinish!: string | null;
  permits!: Record<string, string>;
  countedInStatistics!: boolean | null;
  developer!: string | null;
}

/** Everything on one item's page. The ETag of the response is its `version`. */
export class ItemView extends ItemRowView {
  campaignName!: string;
  goal!: string | null;
  basis!: string | null;
  contactPhone!: string | null;
  ownerId!: number | null;
  remark!: string | null;
  supportUnits!: UnitRefView[];
  milestones!: MilestoneView[];
  project!: ProjectView | null;
  /** Day the light was computed for. */
  assessedOn!: string | null;
  ruleSet!: string;
  /** Years from today to the due date without a published arrangement: `daysLeft` counts Monday to Friday there. */
  provisionalYears!: number[];
  /** What the caller may do with this item. */
  mayReport!: boolean;
  mayManage!: boolean;
}

export class FieldChangeView {
  /** Field name, e.g. 'completionRate'. */
  field!: string;
  before!: unknown;
  after!: unknown;
}

/** One change of an item, newest first. */
export class HistoryEntryView {
  id!: number;
  /** ISO 8601 */
  at!: string;
  /** Null: done by the system itself. */
  actorName!: string | null;
  /** 'item.reported', 'item.edited', 'item.imported', 'item.created', 'item.assessed' */
  action!: string;
  changes!: FieldChangeView[];
  note!: string | null;
}

export class HistoryPageView {
  entries!: HistoryEntryView[];
  nextCursor!: string | null;
}
