import type { Milestone } from '../../../lib/api/types.js';

/** How a milestone stands on a day; the due day itself is still in time. */
export function milestoneState(
  { dueOn, doneOn }: Pick<Milestone, 'dueOn' | 'doneOn'>,
  today: string,
): 'isDone' | 'doneLate' | 'late' | 'open' {
  if (doneOn !== null) return doneOn > dueOn ? 'doneLate' : 'isDone';
  return dueOn < today ? 'late' : 'open';
}
