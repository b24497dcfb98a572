import type { AssessableItem, StoredAssessment } from '@guatu/data-access';
import type { Light, WorkingCalendar } from '@guatu/domain';

/** How one item stands under two calendars, where it does not stand the same. */
export interface ItemMove {
  itemId: number;
  lightBefore: Light;
  lightAfter: Light;
  /** Working days until the due date; null for what is finished. */
  daysLeftBefore: number | null;
  daysLeftAfter: number | null;
  /** Whether working days left or overdue change. */
  countedAnew: boolean;
}

/** An item under one calendar. */
export interface ItemStanding {
  assessed: Pick<StoredAssessment, 'light' | 'reasons' | 'daysOverdue'>;
  calendar: Pick<WorkingCalendar, 'workingDaysBetween'>;
}

/** @returns null when the item shows the same under both. */
export function itemMove(
  item: Pick<AssessableItem, 'id' | 'dueOn' | 'finishedOn'>,
  today: string,
  before: ItemStanding,
  after: ItemStanding,
): ItemMove | null {
  const daysLeft = ({ calendar }: ItemStanding): number | null =>
    item.finishedOn === null ? calendar.workingDaysBetween(today, item.dueOn) : null;
  const [daysLeftBefore, daysLeftAfter] = [daysLeft(before), daysLeft(after)];
  const countedAnew =
    daysLeftBefore !== daysLeftAfter || before.assessed.daysOverdue !== after.assessed.daysOverdue;
  const isSame =
    !countedAnew &&
    before.assessed.light === after.assessed.light &&
    JSON.stringify(before.assessed.reasons) === JSON.stringify(after.assessed.reasons);
  if (isSame) return null;
  return {
    itemId: item.id,
    lightBefore: before.assessed.light,
    lightAfter: after.assessed.light,
    daysLeftBefore,
    daysLeftAfter,
    countedAnew,
  };
}
