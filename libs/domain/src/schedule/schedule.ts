import type { PlainDate } from '../date/plain-date.js';
import type { WayOut } from './ways-out.js';

/** The derived dates of one step (docs/domain.md §4.4); both ends of a span are included. */
export interface ScheduledStep {
  id: string;
  earliestStart: PlainDate;
  earliestFinish: PlainDate;
  latestStart: PlainDate;
  latestFinish: PlainDate;
  /** Working days the step can slip before the deadline is missed; negative: short by that many. */
  slack: number;
  /** Working days the step can slip before any other step moves. */
  freeSlack: number;
}

export interface Schedule {
  /** Every latest date is on or after its earliest date. */
  feasible: boolean;
  /** Working days by which the deadline would have to be later for the plan to fit; 0 when it fits. */
  shortBy: number;
  /** Working days by which the deadline could be earlier and the plan still fit; −shortBy when it does not. */
  margin: number;
  /** The last working day on or before the deadline: the latest finish of the whole. */
  latestEnd: PlainDate;
  /** Ids from first to last, each step held back by the one before. */
  criticalPath: string[];
  /** In the order of the input. */
  steps: ScheduledStep[];
  /** What would make an infeasible plan fit, at most one of each kind, each tried out; empty when it fits. */
  waysOut: WayOut[];
}
