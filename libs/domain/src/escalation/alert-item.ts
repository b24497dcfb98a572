import type { PlainDate } from '../date/plain-date.js';
import type { ItemStatus } from '../model/kinds.js';

/** What alerts need to know of an item. */
export interface AlertItem {
  status: ItemStatus;
  /** The deadline in force. */
  dueOn: PlainDate;
  /** Grows with every granted extension; occurrences of an older version are history. */
  dueVersion: number;
  finishedOn?: PlainDate | null;
  /** The last answer to an alert: progress, a recorded block, an acknowledgement. Left out, answers are not heeded. */
  answeredOn?: PlainDate | null;
}

/** Statuses in which the ball is not with the unit: nothing to remind it of. A returned close-out is with it again. */
const silentStatuses: ReadonlySet<ItemStatus> = new Set<ItemStatus>([
  'draft',
  'closeOutRequested',
  'closed',
  'archived',
  'paused',
  'cancelled',
]);

/** True while the unit owes work on the item, so that alerts make sense. */
export function isAlertable({ status, finishedOn }: AlertItem, asOf: PlainDate): boolean {
  return !silentStatuses.has(status) && !(finishedOn != null && finishedOn <= asOf);
}
