import type { PlainDate } from '../date/plain-date.js';

/** What a duration or a lag counts: working days of the calendar, or dates. */
export const dayUnits = ['working', 'calendar'] as const;
export type DayUnit = (typeof dayUnits)[number];

/**
 * Which end of `from` holds back which end of `to`: finish-to-start, start-to-start, finish-to-finish, start-to-finish.
 */
export const linkTypes = ['FS', 'SS', 'FF', 'SF'] as const;
export type LinkType = (typeof linkTypes)[number];

/** Longest duration and largest lag in either direction, in days of their unit. */
export const maxStepDays = 10_000;

/** Days on which no work is done, both ends included, such as a winter stop 冬休期. */
export interface BlackoutSpan {
  from: PlainDate;
  to: PlainDate;
}

export interface NetworkStep {
  /** Unique within the network. */
  id: string;
  /** What people call it; the id where left out. */
  name?: string | null;
  /** Days occupied, both ends included: 1 to 10,000. */
  duration: number;
  /**
   * A working step occupies working days, skips the rest days between and starts and ends on working days. A calendar
   * step occupies consecutive dates and may start or end on a rest day.
   */
  unit: DayUnit;
  /** Beside those of the network. A step skips its blackouts as a working step skips rest days. */
  blackouts?: readonly BlackoutSpan[];
  /** The day it really began. Links to the start then say nothing more. On `asOf` or before. */
  actualStart?: PlainDate | null;
  /** The day it was really done. Its dates are then facts. On `asOf` or before. */
  actualFinish?: PlainDate | null;
}

/**
 * A link holds one end of `to` back by one end of `from`. With the boundary of a start taken as the end of the day
 * before it, and that of a finish as the end of the finishing day, all four types say the same: the boundary of `to`
 * lies at least `lag` days after that of `from`. In days of the calendar this reads
 *
 * - FS: at least `lag` days strictly between the finish of `from` and the start of `to`;
 * - SS: at least `lag` days from the start of `from` on, before `to` starts;
 * - FF: at least `lag` days after the finish of `from`, the last of them at most the finish of `to`;
 * - SF: at least `lag` days from the start of `from` to the finish of `to`, both included; with lag 0 no day lies
 *   strictly between the finish of `to` and the start of `from`.
 *
 * A negative lag lets the boundaries cross by at most that many days. FS, SS and FF with lag 0 compare dates in either
 * unit, so that rest days are no loophole. Lags wait on blackout days too: approval and drying do not stop in winter.
 */
export interface NetworkLink {
  from: string;
  to: string;
  /** FS where left out. */
  type?: LinkType;
  /** Whole days, −10,000 to 10,000; 0 where left out. */
  lag?: number;
  /** Working days where left out. */
  lagUnit?: DayUnit;
}

/** Steps with their links, and the two days between which they must fit (docs/domain.md §4.4). */
export interface Network {
  /** Everything ends on the last working day on or before it. */
  deadline: PlainDate;
  /** The first day on which work can start. */
  asOf: PlainDate;
  /** Set for work that is already late: a deadline before `asOf` is then a plan out of reach, not a mistake. */
  deadlineMayHavePassed?: boolean;
  steps: readonly NetworkStep[];
  links: readonly NetworkLink[];
  blackouts?: readonly BlackoutSpan[];
}
