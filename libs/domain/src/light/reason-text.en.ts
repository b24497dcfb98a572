import { formatRate } from './format-number.js';
import type { LocalizedText } from './light.js';
import type { Reason } from './reason.js';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const rates = ({ actual, planned }: { actual: number; planned: number }): string =>
  `(${formatRate(actual)}% done, ${formatRate(planned)}% scheduled)`;

/** Working days; calendar days when all of them were rest days. */
const late = ({ workingDays, calendarDays }: { workingDays: number; calendarDays: number }): string =>
  workingDays > 0 ? plural(workingDays, 'working day') : plural(calendarDays, 'day');

export function reasonInEnglish(reason: Reason): string {
  switch (reason.code) {
    case 'behind':
      return `${formatRate(reason.params.points)} points behind ${rates(reason.params)}`;
    case 'ahead':
      return `${formatRate(reason.params.points)} points ahead ${rates(reason.params)}`;
    case 'onPlan':
      return `on schedule ${rates(reason.params)}`;
    case 'ratio':
      return `${formatRate(reason.params.percent)}% of what was scheduled ${rates(reason.params)}`;
    case 'overdue':
      return `${late(reason.params)} overdue (due ${reason.params.dueOn})`;
    case 'dueSoon':
      return `${plural(reason.params.workingDays, 'working day')} left (due ${reason.params.dueOn})`;
    case 'timeLeft':
      return `${formatRate(reason.params.percent)}% of the time left (due ${reason.params.dueOn})`;
    case 'missedPeriods':
      return reason.params.count === 1
        ? 'the target of the last period was missed'
        : `targets missed ${reason.params.count} periods running`;
    case 'startLate':
      return `should have started on ${reason.params.startsOn}, not started (month ${reason.params.months})`;
    case 'milestoneOverdue': {
      const { title, dueOn, others } = reason.params;
      return `milestone "${title}" was due ${dueOn} and is not done${others > 0 ? ` (${others} more overdue)` : ''}`;
    }
    case 'milestoneDueSoon': {
      const { title, dueOn, workingDays } = reason.params;
      return `milestone "${title}" is due ${dueOn}, ${plural(workingDays, 'working day')} left`;
    }
    case 'stale': {
      const { calendarDays, lastReportOn } = reason.params;
      return lastReportOn
        ? `no report for ${plural(calendarDays, 'day')} (last ${lastReportOn})`
        : `no report since the start ${plural(calendarDays, 'day')} ago`;
    }
    case 'recoveredLate':
      return 'missed when due, made up later';
    case 'done':
      return reason.params.finishedOn ? `done on ${reason.params.finishedOn}` : 'done';
    case 'doneLate':
      return `done on ${reason.params.finishedOn}, ${late(reason.params)} late (due ${reason.params.dueOn})`;
    case 'paused':
      return 'paused';
    case 'cancelled':
      return 'cancelled';
    case 'draft':
      return 'not issued yet';
    case 'notStarted':
      return `not due to start until ${reason.params.startsOn}`;
    case 'overridden': {
      const { from, author, reason: why, expiresOn } = reason.params;
      return `lowered from ${from} by ${author}: ${why} (until ${expiresOn})`;
    }
    default:
      return (reason.params satisfies LocalizedText).en;
  }
}
