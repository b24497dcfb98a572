import type { PlainDate } from '../date/plain-date.js';

/** Even progress by calendar day over both end days. */
export interface LinearByDayPlan {
  kind: 'linearByDay';
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** Even progress by calendar month, the first and the last counted whole: the convention of county bulletins. */
export interface LinearByMonthPlan {
  kind: 'linearByMonth';
  startsOn: PlainDate;
  endsOn: PlainDate;
  /** The day from which a running month counts as elapsed, 1–31; without it, its last day. 25 suits a cut-off on the 25th. */
  monthCountsFromDay?: number;
}

/** A rate that should be reached by the end of a day. */
export interface CurvePoint {
  on: PlainDate;
  /** Percent, 0–100. */
  rate: number;
}

/** A cumulative curve: straight between its points. */
export interface CurvePlan {
  kind: 'curve';
  /** Ascending by day; rates never fall. */
  points: readonly CurvePoint[];
  /** With it the curve climbs from 0 at the start of this day to its first point; without it, it is 0 until that point. */
  startsOn?: PlainDate;
}

export interface WeightedMilestone {
  dueOn: PlainDate;
  /** Share of the whole in any unit: only proportions count. Zero or more. */
  weight: number;
}

/** Each milestone adds its weight at the end of its due day. */
export interface MilestonePlan {
  kind: 'milestones';
  milestones: readonly WeightedMilestone[];
}

/** What should be done by when 序时进度 (docs/domain.md §4.2). */
export type ProgressPlan = LinearByDayPlan | LinearByMonthPlan | CurvePlan | MilestonePlan;
