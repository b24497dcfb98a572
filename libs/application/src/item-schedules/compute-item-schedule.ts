import type { MilestoneRow, StoredNetwork } from '@guatu/data-access';
import {
  InvalidNetworkError,
  scheduleNetwork,
  type Locale,
  type Network,
  type PlainDate,
  type Schedule,
  type WorkingCalendar,
} from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { refuseNetwork } from '../schedules/schedule-failures.js';
import { doneMilestones } from './done-milestones.js';

/** A network with the facts of its item, and what it comes to. */
export interface ComputedSchedule {
  network: Network;
  schedule: Schedule;
}

/** What an item's network is computed with. */
export interface ScheduleFacts {
  milestones: readonly Pick<MilestoneRow, 'title' | 'dueOn' | 'doneOn'>[];
  today: PlainDate;
  calendar: WorkingCalendar;
  locale: Locale;
}

/**
 * Schedules an item's network from today on; steps whose milestones are done stand where they were done. A deadline that
 * has passed is a plan out of reach, not a mistake. Everything else that is wrong comes back as a failure.
 */
export function computeItemSchedule(
  { deadline, steps, links }: StoredNetwork,
  { milestones, today, calendar, locale }: ScheduleFacts,
): ComputedSchedule | Failure {
  const doneMilestone = doneMilestones(milestones.filter(({ doneOn }) => doneOn !== null && doneOn <= today));
  const network: Network = {
    deadline,
    asOf: today,
    deadlineMayHavePassed: true,
    links,
    steps: steps.map((step) => ({
      ...step,
      actualFinish: doneMilestone(step.name ?? step.id)?.doneOn ?? null,
    })),
  };
  try {
    return { network, schedule: scheduleNetwork(network, calendar) };
  } catch (error) {
    if (!(error instanceof InvalidNetworkError)) throw error;
    const names = new Map(steps.map(({ id, name }) => [id, name ?? id]));
    return refuseNetwork(error, locale, (id) => names.get(id) ?? id);
  }
}
