import type { ItemStatus } from '../model/kinds.js';

/** States a unit may report an item into; the others are set by the supervision office (docs/domain.md §4.5). */
export const reportableStatuses = ['accepted', 'inProgress', 'paused', 'closed'] as const;
export type ReportableStatus = (typeof reportableStatuses)[number];

const open: readonly ItemStatus[] = ['issued', 'accepted', 'inProgress', 'returned', 'paused'];

/** Whether the item takes reports at all in its present state. */
export function takesReports(status: ItemStatus): boolean {
  return open.includes(status);
}

/**
 * State after a report: the one it names, else the present one; but work of which something is done has begun,
 * whatever is said.
 */
export function statusAfterReport(
  status: ItemStatus,
  completionRate: number,
  named?: ReportableStatus,
): ItemStatus {
  const next = named ?? status;
  const waiting = next === 'issued' || next === 'accepted' || next === 'returned';
  return waiting && completionRate > 0 ? 'inProgress' : next;
}

/** Done means finished: these states carry a finishing day, no other does. */
export function isFinished(status: ItemStatus): boolean {
  return status === 'closed' || status === 'archived';
}
