import { rateHundredths } from '../progress/rate.js';
import type { ConditionKind } from './dimensions.js';
import type { LightFacts } from './facts.js';
import type { Reason } from './reason.js';

/** Where progress stands against its plan. */
export function progressReason({ gap, completionRate: actual, plannedRate: planned }: LightFacts): Reason {
  if (gap === 0) return { code: 'onPlan', params: { actual, planned } };
  return { code: gap < 0 ? 'behind' : 'ahead', params: { points: Math.abs(gap), actual, planned } };
}

function dueReason(facts: LightFacts): Reason {
  const { dueOn, calendarDaysOverdue: calendarDays, workingDaysOverdue: workingDays } = facts;
  if (calendarDays > 0) return { code: 'overdue', params: { workingDays, calendarDays, dueOn } };
  return { code: 'dueSoon', params: { workingDays: facts.workingDaysToDue, dueOn } };
}

function milestoneReason({ nextMilestone: next, overdueMilestones }: LightFacts): Reason | null {
  if (!next) return null;
  const { title, dueOn, workingDays } = next;
  return overdueMilestones > 0
    ? { code: 'milestoneOverdue', params: { title, dueOn, others: overdueMilestones - 1 } }
    : { code: 'milestoneDueSoon', params: { title, dueOn, workingDays } };
}

export function staleReason(facts: LightFacts): Reason | null {
  const { calendarDaysSinceReport: calendarDays, lastReportOn } = facts;
  return calendarDays === null ? null : { code: 'stale', params: { calendarDays, lastReportOn } };
}

/** What a condition that held has to say about an item; null when its value is nothing to mention. */
export function explain(kind: ConditionKind, facts: LightFacts): Reason | null {
  switch (kind) {
    case 'gap':
      return progressReason(facts);
    case 'ratio': {
      const { ratio, completionRate: actual, plannedRate: planned } = facts;
      return ratio === null
        ? progressReason(facts)
        : { code: 'ratio', params: { percent: rateHundredths(ratio * 100) / 100, actual, planned } };
    }
    case 'workingDaysToDue':
    case 'calendarDaysToDue':
      return dueReason(facts);
    case 'workingDaysOverdue':
    case 'calendarDaysOverdue':
      return facts.calendarDaysOverdue > 0 ? dueReason(facts) : null;
    case 'timeLeftShare':
      return { code: 'timeLeft', params: { percent: facts.timeLeftShare, dueOn: facts.dueOn } };
    case 'missedPeriods':
      return facts.missedPeriods > 0
        ? { code: 'missedPeriods', params: { count: facts.missedPeriods } }
        : null;
    case 'startLateMonths':
      return facts.startLateMonths > 0 && facts.startsOn
        ? { code: 'startLate', params: { months: facts.startLateMonths, startsOn: facts.startsOn } }
        : null;
    case 'overdueMilestones':
      return facts.overdueMilestones > 0 ? milestoneReason(facts) : null;
    case 'workingDaysToMilestone':
      return milestoneReason(facts);
    case 'recoveredLate':
      return facts.recoveredLate ? { code: 'recoveredLate', params: {} } : null;
    default:
      return staleReason(facts);
  }
}
