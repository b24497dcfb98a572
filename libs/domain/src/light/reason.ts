import type { PlainDate } from '../date/plain-date.js';
import type { Light, LocalizedText } from './light.js';

interface Rates {
  /** Percentage points, always positive; the code says which way. */
  points: number;
  actual: number;
  planned: number;
}

interface DueMilestone {
  title: string;
  dueOn: PlainDate;
}

/** Parameters of each reason. Stored as they are; words are made when they are read, in the reader's language. */
export interface ReasonParams {
  behind: Rates;
  ahead: Rates;
  onPlan: { actual: number; planned: number };
  /** `percent` is actual ÷ planned × 100. */
  ratio: { percent: number; actual: number; planned: number };
  overdue: { workingDays: number; calendarDays: number; dueOn: PlainDate };
  dueSoon: { workingDays: number; dueOn: PlainDate };
  timeLeft: { percent: number; dueOn: PlainDate };
  missedPeriods: { count: number };
  startLate: { months: number; startsOn: PlainDate };
  /** `others`: further milestones past their day. */
  milestoneOverdue: DueMilestone & { others: number };
  milestoneDueSoon: DueMilestone & { workingDays: number };
  stale: { calendarDays: number; lastReportOn: PlainDate | null };
  recoveredLate: Record<string, never>;
  done: { finishedOn: PlainDate | null; dueOn: PlainDate };
  doneLate: { finishedOn: PlainDate; dueOn: PlainDate; workingDays: number; calendarDays: number };
  paused: Record<string, never>;
  cancelled: Record<string, never>;
  draft: Record<string, never>;
  notStarted: { startsOn: PlainDate };
  note: LocalizedText;
  overridden: { from: Light; author: string; reason: string; expiresOn: PlainDate };
}

export type ReasonCode = keyof ReasonParams;

/** Why an item shows its light. */
export type Reason = { [Code in ReasonCode]: { code: Code; params: ReasonParams[Code] } }[ReasonCode];
