import { dayNumber, fromDayNumber, type PlainDate } from '../date/plain-date.js';
import { InvalidDayCountError } from './calendar-errors.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What stops an approval clock (docs/domain.md §4.1): hearing, tender, inspection, appraisal, expert review. */
export const pauseReasons = ['hearing', 'tender', 'inspection', 'appraisal', 'expertReview'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Days on which the clock stands still, both ends included; `to` null while it still stands. */
export interface ClockPause {
  reason: PauseReason;
  from: PlainDate;
  to: PlainDate | null;
}

export interface ApprovalClock {
  /** The day of acceptance; the next day is the first that can count. */
  acceptedOn: PlainDate;
  /** The limit in working days, at least 1. */
  limitDays: number;
  /** May overlap and come in any order. */
  pauses: readonly ClockPause[];
}

export interface ApprovalClockState {
  /** The last day of the limit; null while an open pause leaves it undecided. */
  dueOn: PlainDate | null;
  /** Working days used at the end of `asOf`, paused days left out; goes on counting past the limit. */
  usedDays: number;
  /** Limit minus used; negative when late. */
  remainingDays: number;
  isPaused: boolean;
  /** Years the result crosses without a published arrangement. */
  provisionalYears: number[];
}

/** Pauses as day numbers, sorted, overlaps and neighbours joined; an open one ends at +Infinity. */
function joinPauses(pauses: readonly ClockPause[]): { from: number; to: number }[] {
  const spans = pauses
    .map(({ from, to }) => ({
      from: dayNumber(from),
      to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
    }))
    .filter(({ from, to }) => to >= from)
    .toSorted((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/**
 * Where an approval clock stands at the end of `asOf` (docs/domain.md §4.1). Pauses that end before they start are
 * ignored. Throws InvalidDayCountError for a limit below 1, InvalidDateError and NoWorkingDayError.
 */
export function readApprovalClock(
  clock: ApprovalClock,
  asOf: PlainDate,
  calendar: WorkingCalendar,
): ApprovalClockState {
  if (!Number.isSafeInteger(clock.limitDays) || clock.limitDays < 1)
    throw new InvalidDayCountError(clock.limitDays);
  const { index } = calendar;
  const accepted = dayNumber(clock.acceptedOn);
  const now = dayNumber(asOf);
  const pauses = joinPauses(clock.pauses);

  const pausedWithin = (until: number): number => {
    let days = 0;
    for (const { from, to } of pauses) {
      const first = Math.max(from, accepted + 1);
      const last = Math.min(to, until);
      if (last >= first) days += index.count(last) - index.count(first - 1);
    }
    return days;
  };
  const usedDays = now <= accepted ? 0 : index.count(now) - index.count(accepted) - pausedWithin(now);

  // Every pause that begins on or before the running due day pushes it back by the working days it takes.
  let due = index.at(index.count(accepted) + clock.limitDays);
  for (const { from, to } of pauses) {
    if (from > due) break;
    if (to === Number.POSITIVE_INFINITY) {
      due = to;
      break;
    }
    const first = Math.max(from, accepted + 1);
    if (to >= first) due = index.at(index.count(due) + index.count(to) - index.count(first - 1));
  }
  const dueOn = Number.isFinite(due) ? fromDayNumber(due) : null;
  return {
    dueOn,
    usedDays,
    remainingDays: clock.limitDays - usedDays,
    isPaused: pauses.some(({ from, to }) => from <= now && now <= to),
    provisionalYears: calendar.provisionalYears(
      clock.acceptedOn,
      dueOn ?? fromDayNumber(Math.max(now, accepted)),
    ),
  };
}
