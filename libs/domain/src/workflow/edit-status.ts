import type { ItemStatus } from '../model/kinds.js';

/** States that the supervision office may move an item to, from each (docs/domain.md §4.5). */
const transitions: Record<ItemStatus, readonly ItemStatus[]> = {
  draft: ['issued', 'cancelled'],
  issued: ['draft', 'accepted', 'inProgress', 'closed', 'paused', 'cancelled'],
  accepted: ['issued', 'inProgress', 'closed', 'paused', 'cancelled'],
  inProgress: ['accepted', 'returned', 'closed', 'paused', 'cancelled'],
  returned: ['inProgress', 'closed', 'paused', 'cancelled'],
  closeOutRequested: ['inProgress', 'returned', 'closed'],
  paused: ['inProgress', 'cancelled'],
  cancelled: ['issued'],
  closed: ['inProgress', 'archived'],
  archived: ['closed'],
};

/** Whether the state may be edited so; staying as it is always may. */
export function mayMoveTo(from: ItemStatus, to: ItemStatus): boolean {
  return from === to || transitions[from].includes(to);
}
