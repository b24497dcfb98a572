import { createLimitReader } from './end-limits.js';
import type { EarlyDates } from './forward-pass.js';
import type { ScheduleModel } from './schedule-model.js';
import type { StepDays } from './step-days.js';

/**
 * Working days from one day to a later one, the first not counted; negative when the second is earlier, and then at
 * least −1, so that a plan that is late by rest days alone is still late.
 */
export function signedDays(days: StepDays, from: number, to: number): number {
  const counted = days.count(to) - days.count(from);
  return to < from ? Math.min(counted, -1) : counted;
}

export interface Slack {
  /** Working days by which a step can slip before the deadline is missed; negative: already short. */
  total: Float64Array;
  /** Working days by which it can slip before any successor moves. */
  free: Float64Array;
}

/**
 * Slack by step, read off the starts; of a step that has begun, off the finishes. A step that holds nobody back may use
 * up what is left to the deadline, so its free slack is its total slack.
 */
export function readSlack(model: ScheduleModel, early: EarlyDates, late: EarlyDates): Slack {
  const { graph, days, slackDays, durations, actualStart, actualFinish } = model;
  const size = durations.length;
  const total = new Float64Array(size);
  const free = new Float64Array(size);
  const horizon = early.finish.reduce((a, b) => Math.max(a, b), model.limit);
  const latestFinish = createLimitReader(model, { dates: early, horizon });
  for (let step = 0; step < size; step += 1) {
    const counted = slackDays[step]!;
    const isDone = !Number.isNaN(actualFinish[step]!);
    const isBegun = !Number.isNaN(actualStart[step]!);
    const end = isDone || isBegun ? 'finish' : 'start';
    total[step] = signedDays(counted, early[end][step]!, late[end][step]!);
    free[step] = total[step]!;
    if (isDone || graph.outgoing.head[step] === graph.outgoing.head[step + 1]) continue;
    const finish = latestFinish(step);
    const day = days[step]!.at(isBegun ? finish : finish - durations[step]! + 1);
    free[step] = Math.max(0, signedDays(counted, early[end][step]!, day));
  }
  return { total, free };
}
