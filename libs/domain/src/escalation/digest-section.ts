import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { PlainDate } from '../date/plain-date.js';
import { isAlertable, type AlertItem } from './alert-item.js';

/** Sections of a digest, in the order in which they are read (docs/domain.md §4.7). */
export const digestSections = ['newlyOverdue', 'stillOverdue', 'dueSoon'] as const;
export type DigestSection = (typeof digestSections)[number];

export interface DigestOptions {
  /** Working days ahead that count as soon; 7, the earliest default rung. */
  soonWorkingDays?: number;
  /** The day of the recipient's last digest; without it an item is new up to its first working day overdue. */
  lastDigestOn?: PlainDate | null;
}

/**
 * The section of a digest that an item belongs to at the end of `asOf`, or null when it has no place in one. Newly
 * overdue: was not overdue in the last digest, however long ago that was. Due soon includes the due day itself.
 */
export function digestSection(
  item: AlertItem,
  asOf: PlainDate,
  calendar: WorkingCalendar,
  { soonWorkingDays = 7, lastDigestOn = null }: DigestOptions = {},
): DigestSection | null {
  if (!isAlertable(item, asOf)) return null;
  if (asOf <= item.dueOn) {
    return calendar.workingDaysBetween(asOf, item.dueOn) <= soonWorkingDays ? 'dueSoon' : null;
  }
  const isNew = lastDigestOn
    ? item.dueOn >= lastDigestOn
    : calendar.workingDaysBetween(item.dueOn, asOf) <= 1;
  return isNew ? 'newlyOverdue' : 'stillOverdue';
}
