import { NoWorkingDayError } from '../calendar/calendar-errors.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { WorkingDayIndex } from '../calendar/working-day-index.js';
import { dayNumber } from '../date/plain-date.js';
import type { Network } from './network.js';
import { checkNetwork } from './check-network.js';
import { layOutNetwork, type NetworkGraph } from './network-graph.js';
import { InvalidNetworkError } from './network-problem.js';
import { everyDate, withoutBlackouts, type StepDays } from './step-days.js';

/** Lags by link, see NetworkLink. */
export interface LinkLags {
  days: Float64Array;
  /** 1: working days, 0: dates. */
  isWorking: Uint8Array;
  /** 1: the finish of `from` (or `to`) takes part, 0: its start. */
  fromFinish: Uint8Array;
  toFinish: Uint8Array;
}

/** A checked network ready for the passes; days are day numbers. */
export interface ScheduleModel {
  graph: NetworkGraph;
  index: WorkingDayIndex;
  asOf: number;
  /** The last working day on or before the deadline. */
  limit: number;
  durations: Float64Array;
  /** The days each step can be worked on. */
  days: StepDays[];
  /** The working days in which slack of each step is counted: without its blackouts. */
  slackDays: StepDays[];
  /** Working days without the blackouts of the network. */
  networkDays: StepDays;
  lags: LinkLags;
  /** Facts, NaN where there is none. */
  actualStart: Float64Array;
  actualFinish: Float64Array;
}

function readLags({ links }: Network): LinkLags {
  const size = links.length;
  const lags = {
    days: new Float64Array(size),
    isWorking: new Uint8Array(size),
    fromFinish: new Uint8Array(size),
    toFinish: new Uint8Array(size),
  };
  for (let i = 0; i < size; i += 1) {
    const { type = 'FS', lag = 0, lagUnit = 'working' } = links[i]!;
    lags.days[i] = lag;
    lags.isWorking[i] = lagUnit === 'working' ? 1 : 0;
    lags.fromFinish[i] = type === 'FS' || type === 'FF' ? 1 : 0;
    lags.toFinish[i] = type === 'FF' || type === 'SF' ? 1 : 0;
  }
  return lags;
}

const fact = (day: string | null | undefined): number => (day ? dayNumber(day) : Number.NaN);

function limitOf(network: Network, index: WorkingDayIndex): number {
  try {
    return index.at(index.count(dayNumber(network.deadline)));
  } catch (error) {
    if (!(error instanceof NoWorkingDayError)) throw error;
    throw new InvalidNetworkError([{ code: 'noWorkingDay', path: 'deadline' }]);
  }
}

interface ModelSteps {
  durations: Float64Array;
  days: StepDays[];
  slackDays: StepDays[];
  actualStart: Float64Array;
  actualFinish: Float64Array;
}

/** Steps without blackouts of their own share two sets of days. */
function readSteps(
  { steps, blackouts = [] }: Network,
  index: WorkingDayIndex,
  networkDays: StepDays,
): ModelSteps {
  const networkDates = withoutBlackouts(everyDate, blackouts);
  const size = steps.length;
  const read: ModelSteps = {
    durations: new Float64Array(size),
    days: [],
    slackDays: [],
    actualStart: new Float64Array(size),
    actualFinish: new Float64Array(size),
  };
  for (let i = 0; i < size; i += 1) {
    const { unit, duration, blackouts: own = [], actualStart, actualFinish } = steps[i]!;
    const stops = own.length === 0 ? null : [...blackouts, ...own];
    const working = stops ? withoutBlackouts(index, stops) : networkDays;
    const dates = stops ? withoutBlackouts(everyDate, stops) : networkDates;
    read.durations[i] = duration;
    read.slackDays.push(working);
    read.days.push(unit === 'working' ? working : dates);
    read.actualStart[i] = fact(actualStart);
    read.actualFinish[i] = fact(actualFinish);
  }
  return read;
}

/** Checks a network and lays it out. Throws InvalidNetworkError with every problem found. */
export function modelNetwork(network: Network, calendar: WorkingCalendar): ScheduleModel {
  const checked = checkNetwork(network);
  if (checked.problems.length > 0) throw new InvalidNetworkError(checked.problems);
  const { index } = calendar;
  const networkDays = withoutBlackouts(index, network.blackouts ?? []);
  return {
    graph: layOutNetwork(network.steps, checked),
    index,
    asOf: dayNumber(network.asOf),
    limit: limitOf(network, index),
    networkDays,
    lags: readLags(network),
    ...readSteps(network, index, networkDays),
  };
}
