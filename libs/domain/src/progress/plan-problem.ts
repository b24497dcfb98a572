import { dayNumber, isPlainDate, type PlainDate } from '../date/plain-date.js';
import type { CurvePlan, MilestonePlan, ProgressPlan } from './plan.js';

/** Why a plan cannot be used; `at` is the index of the offending point or milestone. */
export interface PlanProblem {
  code:
    | 'badDate'
    | 'endBeforeStart'
    | 'badMonthDay'
    | 'noPoints'
    | 'badRate'
    | 'notAscending'
    | 'fallingRate'
    | 'badWeight'
    | 'noWeight';
  at?: number;
}

/** A plan that says nothing usable was asked for a rate. */
export class InvalidPlanError extends Error {
  override readonly name = 'InvalidPlanError';

  constructor(readonly problem: PlanProblem) {
    super(`unusable plan: ${problem.code}${problem.at === undefined ? '' : ` at ${problem.at}`}`);
  }
}

function curveProblem({ points, startsOn }: CurvePlan): PlanProblem | null {
  if (points.length === 0) return { code: 'noPoints' };
  if (startsOn !== undefined && !isPlainDate(startsOn)) return { code: 'badDate' };
  let previous: { on: PlainDate; rate: number } | null = null;
  for (const [at, point] of points.entries()) {
    if (!isPlainDate(point.on)) return { code: 'badDate', at };
    if (!(point.rate >= 0 && point.rate <= 100)) return { code: 'badRate', at };
    if (previous && point.on <= previous.on) return { code: 'notAscending', at };
    if (previous && point.rate < previous.rate) return { code: 'fallingRate', at };
    previous = point;
  }
  return startsOn !== undefined && dayNumber(startsOn) > dayNumber(points[0]!.on)
    ? { code: 'endBeforeStart' }
    : null;
}

function milestoneProblem({ milestones }: MilestonePlan): PlanProblem | null {
  let total = 0;
  for (const [at, { dueOn, weight }] of milestones.entries()) {
    if (!isPlainDate(dueOn)) return { code: 'badDate', at };
    if (!(weight >= 0 && Number.isFinite(weight))) return { code: 'badWeight', at };
    total += weight;
  }
  return total > 0 ? null : { code: 'noWeight' };
}

/** The first problem of a plan, or null. Plans are checked once, when they are entered. */
export function planProblem(plan: ProgressPlan): PlanProblem | null {
  if (plan.kind === 'curve') return curveProblem(plan);
  if (plan.kind === 'milestones') return milestoneProblem(plan);
  if (!isPlainDate(plan.startsOn) || !isPlainDate(plan.endsOn)) return { code: 'badDate' };
  if (plan.endsOn < plan.startsOn) return { code: 'endBeforeStart' };
  if (plan.kind === 'linearByDay' || plan.monthCountsFromDay === undefined) return null;
  const { monthCountsFromDay: day } = plan;
  return Number.isInteger(day) && day >= 1 && day <= 31 ? null : { code: 'badMonthDay' };
}
