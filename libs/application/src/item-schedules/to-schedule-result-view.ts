import {
  scheduledProvisionalYears,
  scheduleText,
  wayOutText,
  type Locale,
  type Network,
  type WayOut,
  type WorkingCalendar,
} from '@guatu/domain';
import type { ComputedSchedule } from './compute-item-schedule.js';
import type { ScheduleResultView, WayOutView } from './item-schedule.view.js';
import { restSpans } from './rest-spans.js';

/** A computed schedule as an answer. */
export function toScheduleResultView(
  { network, schedule }: ComputedSchedule,
  calendar: WorkingCalendar,
  locale: Locale,
): ScheduleResultView {
  const { feasible, shortBy, margin, latestEnd, criticalPath } = schedule;
  const steps = schedule.steps.map((dates, i) => {
    const doneOn = network.steps[i]?.actualFinish ?? null;
    return { ...dates, doneOn, late: doneOn === null && dates.slack < 0 };
  });
  const ends = steps.flatMap((step) => [
    step.earliestStart,
    step.earliestFinish,
    step.latestStart,
    step.latestFinish,
  ]);
  const days = [...ends, network.asOf, network.deadline].toSorted();
  return {
    asOf: network.asOf,
    latestEnd,
    feasible,
    shortBy,
    margin,
    criticalPath,
    steps,
    explanation: scheduleText(network, schedule, locale),
    waysOut: schedule.waysOut.map((way) => toWayOutView(way, network, locale)),
    restSpans: restSpans(days[0]!, days.at(-1)!, calendar),
    provisionalYears: scheduledProvisionalYears(network, schedule, calendar),
  };
}

function toWayOutView(way: WayOut, { steps }: Network, locale: Locale): WayOutView {
  const nameOf = (id: string): string => steps.find((step) => step.id === id)?.name ?? id;
  return {
    kind: way.kind,
    text: wayOutText(way, nameOf, locale),
    deadline: way.kind === 'deadline' ? way.deadline : null,
    stepId: way.kind === 'duration' ? way.id : null,
    duration: way.kind === 'duration' ? way.duration : null,
    link: way.kind === 'lag' ? way.link : null,
    lag: way.kind === 'lag' ? way.lag : null,
  };
}
