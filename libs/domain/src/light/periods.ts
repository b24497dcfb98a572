import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { PlainDate } from '../date/plain-date.js';
import { rateHundredths } from '../progress/rate.js';
import { assessLight, type Assessment } from './assess.js';
import type { RuleSet } from './rule-set.js';

/** What should be reached by the end of a period, counted from the beginning of the plan, in percent. */
export interface PeriodTarget {
  endsOn: PlainDate;
  plannedRate: number;
}

/** A reported rate, counted from the beginning of the plan, in percent. */
export interface DatedRate {
  on: PlainDate;
  rate: number;
}

function rateOn(reports: readonly DatedRate[], day: PlainDate): number {
  let latest: DatedRate | null = null;
  for (const report of reports) {
    if (report.on <= day && (latest === null || report.on >= latest.on)) latest = report;
  }
  return latest?.rate ?? 0;
}

const reaches = (rate: number, target: PeriodTarget): boolean =>
  rateHundredths(rate) >= rateHundredths(target.plannedRate);

const ended = (targets: readonly PeriodTarget[], asOf: PlainDate): PeriodTarget[] =>
  targets.filter(({ endsOn }) => endsOn <= asOf).toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1));

/** How many periods up to the last that ended were missed running, judged at the end of each; made up later still counts. */
export function consecutiveMissed(
  targets: readonly PeriodTarget[],
  reports: readonly DatedRate[],
  asOf: PlainDate,
): number {
  const past = ended(targets, asOf);
  const lastMet = past.findLastIndex((target) => reaches(rateOn(reports, target.endsOn), target));
  return past.length - 1 - lastMet;
}

/**
 * The light of every period that has ended, in order, as known on `asOf`: each is judged at its end, except that a
 * target reached later counts as recovered late. One light a month, as in a year's strip of lights.
 */
export function assessPeriods(
  targets: readonly PeriodTarget[],
  reports: readonly DatedRate[],
  asOf: PlainDate,
  ruleSet: RuleSet,
  calendar: WorkingCalendar,
): { endsOn: PlainDate; assessment: Assessment }[] {
  const past = ended(targets, asOf);
  const known = reports.filter(({ on }) => on <= asOf).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return past.map((target) => {
    const { endsOn, plannedRate } = target;
    const atEnd = rateOn(known, endsOn);
    const isMet = reaches(atEnd, target);
    const recovery = isMet ? undefined : known.find(({ on, rate }) => on > endsOn && reaches(rate, target));
    const input = {
      asOf: endsOn,
      status: 'inProgress' as const,
      dueOn: endsOn,
      completionRate: recovery?.rate ?? atEnd,
      plan: { kind: 'curve' as const, points: [{ on: endsOn, rate: plannedRate }] },
      isRecoveredLate: recovery !== undefined,
      missedPeriods: consecutiveMissed(targets, known, endsOn),
    };
    return { endsOn, assessment: { ...assessLight(input, ruleSet, calendar), asOf } };
  });
}
