import { takesReports, type ItemStatus } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { itemFailures } from './item-failures.js';
import type { ReportProgressInput } from './report-progress-input.js';
import { statusName } from './status-name.js';

export interface ReportToCheck {
  item: { status: ItemStatus; completionRate: number };
  input: ReportProgressInput;
  today: string;
  milestoneIds: ReadonlySet<number>;
  /** The reporter closed the item a moment ago and takes that back. */
  mayTakeBack: boolean;
}

/** What is wrong with a report, if anything. */
export function checkReport({
  item,
  input,
  today,
  milestoneIds,
  mayTakeBack,
}: ReportToCheck): Failure | undefined {
  const takesBack = mayTakeBack && input.status !== undefined && input.status !== 'closed';
  if (!takesReports(item.status) && !takesBack)
    return itemFailures.notOpen({ state: statusName(item.status) });
  if (input.status === 'closed' && input.completionRate < 100) {
    return itemFailures.closeBelowFull({ rate: input.completionRate });
  }
  if (input.status === 'paused' && item.status !== 'paused' && !input.note?.trim()) {
    return itemFailures.pauseReason();
  }
  for (const tick of input.milestones ?? []) {
    if (!milestoneIds.has(tick.id)) return itemFailures.unknownMilestone({ id: tick.id });
    if (tick.doneOn !== null && tick.doneOn > today)
      return itemFailures.futureDate({ day: tick.doneOn, today });
  }
  return undefined;
}
