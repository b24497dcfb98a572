import type { PlainDate } from '../date/plain-date.js';
import { curveRate, milestonePlanRate } from './curve.js';
import { linearByDay, linearByMonth } from './linear.js';
import type { ProgressPlan } from './plan.js';
import { InvalidPlanError, planProblem } from './plan-problem.js';

/**
 * Percent that should be done by the end of `asOf` 序时进度, 0–100 with 2 decimals (docs/domain.md §4.2). Throws
 * InvalidPlanError for a plan that planProblem refuses, InvalidDateError for a bad `asOf`.
 */
export function plannedRate(plan: ProgressPlan, asOf: PlainDate): number {
  const problem = planProblem(plan);
  if (problem) throw new InvalidPlanError(problem);
  switch (plan.kind) {
    case 'linearByDay':
      return linearByDay(plan, asOf);
    case 'linearByMonth':
      return linearByMonth(plan, asOf);
    case 'curve':
      return curveRate(plan, asOf);
    default:
      return milestonePlanRate(plan, asOf);
  }
}
