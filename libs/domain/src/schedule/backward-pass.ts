import { createLimitReader } from './end-limits.js';
import type { EarlyDates } from './forward-pass.js';
import { namingStep } from './naming-step.js';
import type { ScheduleModel } from './schedule-model.js';

/**
 * Latest dates: as late as the successors allow, and nothing later than the last working day on or before the
 * deadline. Facts stay as they are, except that a finish after that day shows the day it should have been.
 * Throws InvalidNetworkError (noWorkingDay).
 */
export function backwardPass(model: ScheduleModel, early: EarlyDates): EarlyDates {
  const { graph, limit, durations, days, actualStart, actualFinish } = model;
  const size = durations.length;
  const late = { start: new Float64Array(size), finish: new Float64Array(size) };
  const latestFinish = createLimitReader(model, { dates: late, horizon: limit });
  return namingStep((visit) => {
    for (let at = size - 1; at >= 0; at -= 1) {
      const step = graph.order[at]!;
      visit(step);
      if (Number.isNaN(actualFinish[step]!)) {
        const finish = latestFinish(step);
        const begun = actualStart[step]!;
        late.finish[step] = days[step]!.at(finish);
        late.start[step] = Number.isNaN(begun) ? days[step]!.at(finish - durations[step]! + 1) : begun;
      } else {
        const finish = Math.min(early.finish[step]!, limit);
        late.finish[step] = finish;
        late.start[step] = Math.min(early.start[step]!, finish);
      }
    }
    return late;
  });
}
