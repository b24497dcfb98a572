import { NoWorkingDayError } from '../calendar/calendar-errors.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { InvalidDateError } from '../date/invalid-date-error.js';
import { fromDayNumber, type PlainDate } from '../date/plain-date.js';
import { backwardPass } from './backward-pass.js';
import { criticalChain } from './critical-chain.js';
import { forwardPass, type EarlyDates } from './forward-pass.js';
import type { Network } from './network.js';
import { InvalidNetworkError } from './network-problem.js';
import type { Schedule, ScheduledStep } from './schedule.js';
import { modelNetwork, type ScheduleModel } from './schedule-model.js';
import { readSlack, signedDays, type Slack } from './slack.js';
import { firstPossibleEnd, fits, waysOut } from './ways-out.js';

/** Many steps share a day: of days that fall into one slot the last one written is kept. */
const slots = 4096;

function dateWriter(): (day: number) => PlainDate {
  const days = new Float64Array(slots).fill(Number.NaN);
  const texts: PlainDate[] = Array.from({ length: slots }, () => '');
  return (day) => {
    const slot = day & (slots - 1);
    if (days[slot] !== day) {
      texts[slot] = fromDayNumber(day);
      days[slot] = day;
    }
    return texts[slot]!;
  };
}

function marginOf(model: ScheduleModel, early: EarlyDates): number {
  const { limit, networkDays } = model;
  try {
    const end = firstPossibleEnd(model, early);
    return end > limit
      ? signedDays(networkDays, end, limit)
      : networkDays.count(limit) - networkDays.count(end);
  } catch (error) {
    if (!(error instanceof NoWorkingDayError)) throw error;
    throw new InvalidNetworkError([{ code: 'noWorkingDay', path: 'deadline' }]);
  }
}

function writeSteps(network: Network, early: EarlyDates, late: EarlyDates, slack: Slack): ScheduledStep[] {
  const write = dateWriter();
  return network.steps.map(({ id }, step) => {
    try {
      return {
        id,
        earliestStart: write(early.start[step]!),
        earliestFinish: write(early.finish[step]!),
        latestStart: write(late.start[step]!),
        latestFinish: write(late.finish[step]!),
        slack: slack.total[step]!,
        freeSlack: slack.free[step]!,
      };
    } catch (error) {
      if (!(error instanceof InvalidDateError)) throw error;
      throw new InvalidNetworkError([{ code: 'outOfRange', path: `steps[${step}]`, id }]);
    }
  });
}

/**
 * Schedules a network forwards from `asOf` and backwards from the deadline (docs/domain.md §4.4), in time linear in
 * steps and links, whatever the length of the plan. Throws InvalidNetworkError with everything that is wrong.
 */
export function scheduleNetwork(network: Network, calendar: WorkingCalendar): Schedule {
  const model = modelNetwork(network, calendar);
  const early = forwardPass(model);
  const late = backwardPass(model, early);
  const slack = readSlack(model, early, late);
  const steps = writeSteps(network, early, late, slack);
  const chain = criticalChain(model, early, late);
  const feasible = fits(model, early);
  const margin = marginOf(model, early);
  return {
    feasible,
    shortBy: feasible ? 0 : -margin,
    margin,
    latestEnd: fromDayNumber(model.limit),
    criticalPath: chain.steps.map((step) => network.steps[step]!.id),
    steps,
    waysOut: feasible ? [] : waysOut(network, model, chain, early, late),
  };
}
