import type { ConditionKind } from './dimensions.js';
import type { LightFacts } from './facts.js';

/** The value of a fact that conditions compare with their bounds; "none" becomes the harmless end of the range. */
export function factValue(facts: LightFacts, kind: ConditionKind): number {
  switch (kind) {
    case 'ratio':
      return facts.ratio ?? Number.POSITIVE_INFINITY;
    case 'workingDaysToMilestone':
      return facts.nextMilestone?.workingDays ?? Number.POSITIVE_INFINITY;
    case 'workingDaysSinceReport':
      return facts.workingDaysSinceReport ?? 0;
    case 'calendarDaysSinceReport':
      return facts.calendarDaysSinceReport ?? 0;
    case 'recoveredLate':
      return facts.recoveredLate ? 1 : 0;
    default:
      return facts[kind];
  }
}
