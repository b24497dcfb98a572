import type { ItemRow } from '../../lib/api/types.js';

export const sectionKeys = ['overdue', 'attention', 'soon', 'rest', 'done'] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Working days before the due date from which an item counts as due soon; the same as the list's filter. */
const soonDays = 7;

type Sorted = Pick<ItemRow, 'light' | 'daysOverdue' | 'daysLeft' | 'dueOn' | 'id'>;

const isDone = (item: Sorted): boolean => item.light === 'done' || item.light === 'doneLate';

/** The section that an item belongs to: the most urgent that applies. */
export function sectionOf(item: Sorted): SectionKey {
  if (isDone(item)) return 'done';
  if (item.light === 'paused') return 'rest';
  if (item.daysOverdue > 0) return 'overdue';
  if (item.light === 'red' || item.light === 'yellow' || item.light === 'stale') return 'attention';
  return item.daysLeft <= soonDays ? 'soon' : 'rest';
}

const urgency = (item: Sorted): number => (item.light === 'red' ? 0 : item.light === 'yellow' ? 1 : 2);

/** Items by section; the most urgent first. */
export function sectionsOf<T extends Sorted>(items: readonly T[]): Record<SectionKey, T[]> {
  const sections: Record<SectionKey, T[]> = { overdue: [], attention: [], soon: [], rest: [], done: [] };
  for (const item of items) sections[sectionOf(item)].push(item);
  const byDue = (a: Sorted, b: Sorted) => a.dueOn.localeCompare(b.dueOn) || a.id - b.id;
  for (const key of sectionKeys) {
    sections[key].sort((a, b) => (key === 'attention' ? urgency(a) - urgency(b) : 0) || byDue(a, b));
  }
  return sections;
}
