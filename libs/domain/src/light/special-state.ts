import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { daysBetween } from '../date/plain-date.js';
import type { Light } from './light.js';
import type { LightInput } from './light-input.js';
import type { Reason } from './reason.js';

export interface SpecialState {
  light: Extract<Light, 'done' | 'doneLate' | 'paused' | 'notStarted'>;
  reason: Reason;
}

/**
 * States in which no colour is given, first match first:
 * 1. done or doneLate: finished on or before `asOf`, or closed without a date. Late is after the due day in force.
 * 2. paused: paused, or cancelled (shown as paused and said in the reason).
 * 3. notStarted: a draft; or `asOf` is before the start, nothing is done, and the due day is not past either.
 * Null: the rules decide. Stale comes after the rules, since it may replace green alone (see assess.ts).
 */
export function specialState(input: LightInput, calendar: WorkingCalendar): SpecialState | null {
  const { asOf, status, dueOn, startsOn } = input;
  const finishedOn = input.finishedOn ?? null;
  const isClosed = status === 'closed' || status === 'archived';
  if (finishedOn === null ? isClosed : finishedOn <= asOf) {
    if (finishedOn === null || finishedOn <= dueOn) {
      return { light: 'done', reason: { code: 'done', params: { finishedOn, dueOn } } };
    }
    const workingDays = calendar.workingDaysBetween(dueOn, finishedOn);
    const params = { finishedOn, dueOn, workingDays, calendarDays: daysBetween(dueOn, finishedOn) };
    return { light: 'doneLate', reason: { code: 'doneLate', params } };
  }
  if (status === 'paused') return { light: 'paused', reason: { code: 'paused', params: {} } };
  if (status === 'cancelled') return { light: 'paused', reason: { code: 'cancelled', params: {} } };
  if (status === 'draft') return { light: 'notStarted', reason: { code: 'draft', params: {} } };
  if (startsOn && asOf < startsOn && asOf <= dueOn && input.completionRate === 0) {
    return { light: 'notStarted', reason: { code: 'notStarted', params: { startsOn } } };
  }
  return null;
}
