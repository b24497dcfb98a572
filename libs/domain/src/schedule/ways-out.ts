import { fromDayNumber, type PlainDate } from '../date/plain-date.js';
import type { CriticalChain } from './critical-chain.js';
import { boundaryOf, forwardPass, type EarlyDates } from './forward-pass.js';
import type { DayUnit, Network } from './network.js';
import type { ScheduleModel } from './schedule-model.js';

/** One change that makes an infeasible plan fit. Days are in the unit given. */
export type WayOut =
  | { kind: 'lag'; link: number; from: string; to: string; was: number; lag: number; unit: DayUnit }
  | { kind: 'duration'; id: string; was: number; duration: number; unit: DayUnit }
  | { kind: 'deadline'; was: PlainDate; deadline: PlainDate };

/** Candidates tried per kind: each costs a forward pass, and a chain can be long. */
const triedPerKind = 5;

interface Cut<Way> {
  way: Way;
  /** Share of the lag or duration that goes; the gentlest change is tried first. */
  share: number;
  apply(model: ScheduleModel): ScheduleModel;
}

/** True when every step ends by the deadline. */
export function fits({ limit }: ScheduleModel, { finish }: EarlyDates): boolean {
  return finish.every((day) => day <= limit);
}

/** A copy of the model in which one entry of an array differs. */
const replaced = (values: Float64Array, at: number, value: number): Float64Array => {
  const copy = values.slice();
  copy[at] = value;
  return copy;
};

/** The first cut, gentlest first, with which the engine finds the plan to fit. */
function firstThatFits<Way>(model: ScheduleModel, cuts: Cut<Way>[]): Way[] {
  for (const cut of cuts.toSorted((a, b) => a.share - b.share).slice(0, triedPerKind)) {
    const changed = cut.apply(model);
    if (fits(changed, forwardPass(changed))) return [cut.way];
  }
  return [];
}

/** Each positive lag of the chain, cut to what lies between the earliest date of one end and the latest of the other. */
function lagCuts(
  network: Network,
  model: ScheduleModel,
  chain: CriticalChain,
  early: EarlyDates,
  late: EarlyDates,
): Cut<WayOut>[] {
  const { graph, index, lags } = model;
  return chain.links.flatMap((link) => {
    const was = lags.days[link]!;
    const after = boundaryOf(early, graph.from[link]!, lags.fromFinish[link]!);
    const before = boundaryOf(late, graph.to[link]!, lags.toFinish[link]!);
    const unit = lags.isWorking[link] === 1 ? 'working' : 'calendar';
    const room = unit === 'working' ? index.count(before) - index.count(after) : before - after;
    const { from, to } = network.links[link]!;
    const lag = Math.min(room, was);
    if (was <= 0 || lag < 0 || before < after || lag === was) return [];
    const way: WayOut = { kind: 'lag', link, from, to, was, lag, unit };
    const apply = (base: ScheduleModel): ScheduleModel => ({
      ...base,
      lags: { ...base.lags, days: replaced(base.lags.days, link, lag) },
    });
    return [{ way, share: (was - lag) / was, apply }];
  });
}

/** Each step of the chain, cut to the days between its earliest start and its latest finish. */
function durationCuts(
  network: Network,
  { days, durations }: ScheduleModel,
  chain: CriticalChain,
  early: EarlyDates,
  late: EarlyDates,
): Cut<WayOut>[] {
  return chain.steps.flatMap((step) => {
    const was = durations[step]!;
    const { id, unit } = network.steps[step]!;
    const own = days[step]!;
    const duration = own.count(late.finish[step]!) - own.count(early.start[step]! - 1);
    if (duration < 1 || duration >= was) return [];
    const way: WayOut = { kind: 'duration', id, was, duration, unit };
    const apply = (base: ScheduleModel): ScheduleModel => ({
      ...base,
      durations: replaced(base.durations, step, duration),
    });
    return [{ way, share: (was - duration) / was, apply }];
  });
}

/** The first working day by which everything can be done; throws NoWorkingDayError where the calendar has none. */
export function firstPossibleEnd({ index }: ScheduleModel, { finish }: EarlyDates): number {
  const last = finish.reduce((a, b) => Math.max(a, b));
  return index.at(index.count(last - 1) + 1);
}

/**
 * Up to three ways out of an infeasible plan: shorten or remove a lag, shorten a step, move the deadline. Each is the
 * smallest change of its kind at its place and has been run through the engine.
 */
export function waysOut(
  network: Network,
  model: ScheduleModel,
  chain: CriticalChain,
  early: EarlyDates,
  late: EarlyDates,
): WayOut[] {
  const end = firstPossibleEnd(model, early);
  const later: Cut<WayOut> = {
    way: { kind: 'deadline', was: network.deadline, deadline: fromDayNumber(end) },
    share: 0,
    apply: (base) => ({ ...base, limit: end }),
  };
  return [
    ...firstThatFits(model, lagCuts(network, model, chain, early, late)),
    ...firstThatFits(model, durationCuts(network, model, chain, early, late)),
    ...firstThatFits(model, [later]),
  ];
}
