import { reportableStatuses } from '@guatu/domain';
import type { Item, ItemRow } from '../../lib/api/types.js';
import type { Report } from '../../lib/items/report-progress.js';

/** The report that puts an item back to what it said before, on the version that the save made. */
export function undoReport(before: ItemRow, saved: Pick<Item, 'id' | 'version' | 'status'>): Report {
  const status =
    reportableStatuses.find((one) => one === before.status) ??
    // A closed item is taken back only by naming a state.
    (saved.status === 'closed' ? 'inProgress' : undefined);
  return {
    id: saved.id,
    version: saved.version,
    completionRate: before.completionRate,
    // A state that only the supervision office sets cannot be reported back; it follows from the rate.
    ...(status ? { status } : {}),
    note: before.progressNote,
    problems: before.problems,
    nextStep: before.nextStep,
  };
}
