import type { PlainDate } from '../date/plain-date.js';
import type { ItemStatus } from '../model/kinds.js';
import type { ProgressPlan } from '../progress/plan.js';

export interface LightMilestone {
  title: string;
  dueOn: PlainDate;
  /** Null while open; a later day than `asOf` counts as open. */
  doneOn: PlainDate | null;
}

/**
 * What is known of an item on a day. Everything dated later than `asOf` is read as not having happened, so that a board
 * of a past day can be drawn from today's rows.
 */
export interface LightInput {
  asOf: PlainDate;
  status: ItemStatus;
  /**
   * When work should begin. Ledger rows often lack it: pass the campaign's start instead. Without it, or when it lies
   * after `dueOn`, the default plan has one day, the due day.
   */
  startsOn?: PlainDate | null;
  /** The deadline in force: moved only by a granted extension. Lateness is judged on it. */
  dueOn: PlainDate;
  /** The first deadline, kept visible; has no influence on the light. */
  originalDueOn?: PlainDate | null;
  /** Percent, 0–100. */
  completionRate: number;
  /** Without it: linear by day from `startsOn` to `dueOn`. */
  plan?: ProgressPlan | null;
  milestones?: readonly LightMilestone[];
  /** The day the item was done; whatever the status, it is done from then on. Clear it when a close-out is returned. */
  finishedOn?: PlainDate | null;
  /** The actual start, for rules on late starts; a completion rate above 0 also proves a start. */
  startedOn?: PlainDate | null;
  /** A late start with an accepted reason is not counted. */
  isStartExcused?: boolean;
  lastReportOn?: PlainDate | null;
  /** Consecutive reporting periods, up to the last one that ended, whose target was missed; see consecutiveMissed. */
  missedPeriods?: number;
  /** The target of the period was missed and made up later: lateness that some rule sets do not erase. */
  isRecoveredLate?: boolean;
}
