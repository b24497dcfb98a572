import type { Network, Schedule } from '@guatu/domain';
import type { MilestoneInput } from '../items/edit-item.js';
import { doneMilestones } from './done-milestones.js';

/** The greatest weight that a milestone takes. */
const maxWeight = 1000;

/**
 * The steps of a schedule as milestones in order of their dates: due at the latest finish, weighing as much as they
 * take days. A milestone that is already done stays as it stands: when it was due says whether it was late.
 */
export function scheduledMilestones(
  { steps }: Pick<Network, 'steps'>,
  schedule: Pick<Schedule, 'steps'>,
  existing: readonly MilestoneInput[],
): MilestoneInput[] {
  const doneMilestone = doneMilestones(existing);
  return steps
    .map(({ id, name, duration }, i) => {
      const title = name ?? id;
      const done = doneMilestone(title);
      return {
        title,
        dueOn: done?.dueOn ?? schedule.steps[i]!.latestFinish,
        weight: Math.min(duration, maxWeight),
        doneOn: done?.doneOn ?? null,
      };
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}
