import { monthNumber } from '../date/month.js';
import { dayNumber, type PlainDate } from '../date/plain-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { gapPoints, progressRatio } from '../progress/deviation.js';
import { linearByDay } from '../progress/linear.js';
import { plannedRate } from '../progress/planned-rate.js';
import { InvalidRateError } from '../progress/rate.js';
import type { LightInput, LightMilestone } from './light-input.js';

/** Everything an assessment looked at, stored with it so that "why was it red" has an answer. */
export interface LightFacts {
  startsOn: PlainDate | null;
  dueOn: PlainDate;
  originalDueOn: PlainDate | null;
  completionRate: number;
  /** Percent that should be done, 2 decimals. */
  plannedRate: number;
  /** completionRate − plannedRate in percentage points. */
  gap: number;
  /** completionRate ÷ plannedRate; null when nothing is planned yet. */
  ratio: number | null;
  /** Left until the due day; negative after it. */
  workingDaysToDue: number;
  calendarDaysToDue: number;
  /** Past the due day and not done; 0 otherwise, also while paused. */
  workingDaysOverdue: number;
  calendarDaysOverdue: number;
  /** Percent of the days from start to due that is left after `asOf`. */
  timeLeftShare: number;
  missedPeriods: number;
  startLateMonths: number;
  overdueMilestones: number;
  /** The earliest open milestone. */
  nextMilestone: { title: string; dueOn: PlainDate; workingDays: number } | null;
  lastReportOn: PlainDate | null;
  /** Since the last report, or since the start; null when neither is known or the start is yet to come. */
  workingDaysSinceReport: number | null;
  calendarDaysSinceReport: number | null;
  recoveredLate: boolean;
  /** Years between `asOf` and the due day without a published arrangement: day counts may still move. */
  provisionalYears: number[];
}

function startLateMonths(input: LightInput): number {
  const { startsOn, startedOn, asOf } = input;
  const hasStarted = input.completionRate > 0 || (startedOn != null && startedOn <= asOf);
  if (!startsOn || startsOn > asOf || hasStarted || input.isStartExcused) return 0;
  return monthNumber(asOf) - monthNumber(startsOn) + 1;
}

const isOpen = (milestone: LightMilestone, asOf: PlainDate): boolean =>
  milestone.doneOn === null || milestone.doneOn > asOf;

function planned(input: LightInput): { rate: number; timeLeft: number } {
  const startsOn = input.startsOn && input.startsOn <= input.dueOn ? input.startsOn : input.dueOn;
  const elapsed = linearByDay({ kind: 'linearByDay', startsOn, endsOn: input.dueOn }, input.asOf);
  const rate = input.plan ? plannedRate(input.plan, input.asOf) : elapsed;
  return { rate, timeLeft: gapPoints(100, elapsed) };
}

/** `isRunning`: neither done nor paused nor a draft, so that it can be overdue. */
export function gatherFacts(input: LightInput, isRunning: boolean, calendar: WorkingCalendar): LightFacts {
  const { index } = calendar;
  const { asOf, dueOn, completionRate } = input;
  if (!(completionRate >= 0 && completionRate <= 100)) throw new InvalidRateError(completionRate);
  const now = dayNumber(asOf);
  const due = dayNumber(dueOn);
  const worked = index.count(now);
  const workingDaysToDue = index.count(due) - worked;
  const isOverdue = isRunning && now > due;
  const { rate, timeLeft } = planned(input);

  let next: LightMilestone | null = null;
  let overdueMilestones = 0;
  for (const milestone of input.milestones ?? []) {
    if (!isOpen(milestone, asOf)) continue;
    if (milestone.dueOn < asOf) overdueMilestones += 1;
    if (next === null || milestone.dueOn < next.dueOn) next = milestone;
  }
  const lastReportOn = input.lastReportOn && input.lastReportOn <= asOf ? input.lastReportOn : null;
  const quietSince = lastReportOn ?? (input.startsOn && input.startsOn <= asOf ? input.startsOn : null);
  const quietFrom = quietSince === null ? null : dayNumber(quietSince);

  return {
    startsOn: input.startsOn ?? null,
    dueOn,
    originalDueOn: input.originalDueOn ?? null,
    completionRate,
    plannedRate: rate,
    gap: gapPoints(completionRate, rate),
    ratio: progressRatio(completionRate, rate),
    workingDaysToDue,
    calendarDaysToDue: due - now,
    workingDaysOverdue: isOverdue ? worked - index.count(due) : 0,
    calendarDaysOverdue: isOverdue ? now - due : 0,
    timeLeftShare: timeLeft,
    missedPeriods: input.missedPeriods ?? 0,
    startLateMonths: startLateMonths(input),
    overdueMilestones,
    nextMilestone: next && {
      title: next.title,
      dueOn: next.dueOn,
      workingDays: index.count(dayNumber(next.dueOn)) - worked,
    },
    lastReportOn,
    workingDaysSinceReport: quietFrom === null ? null : worked - index.count(quietFrom),
    calendarDaysSinceReport: quietFrom === null ? null : now - quietFrom,
    recoveredLate: input.isRecoveredLate ?? false,
    provisionalYears: calendar.provisionalYears(asOf, dueOn),
  };
}
