import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { PlainDate } from '../date/plain-date.js';
import { compileRules } from './compile.js';
import { holds } from './condition.js';
import { explain, progressReason, staleReason } from './explain.js';
import { factValue } from './fact-value.js';
import { gatherFacts, type LightFacts } from './facts.js';
import type { Colour, Light } from './light.js';
import type { LightInput } from './light-input.js';
import type { Reason } from './reason.js';
import type { LightRule, RuleSet } from './rule-set.js';
import { specialState } from './special-state.js';

/** A light with everything that explains it (docs/domain.md §4.3). */
export interface Assessment {
  light: Light;
  /** The weightiest first; never empty. */
  reasons: Reason[];
  inputs: LightFacts;
  ruleSet: { code: string; version: number };
  asOf: PlainDate;
}

function ruleHolds(rule: LightRule, facts: LightFacts): boolean {
  for (const condition of rule.when) if (!holds(condition, factValue(facts, condition.kind))) return false;
  return true;
}

/** Reasons of every rule that gives this colour and holds, not only of the first: an item can be red twice over. */
function reasonsFor(light: Colour, rules: readonly LightRule[], facts: LightFacts): Reason[] {
  const reasons: Reason[] = [];
  for (const rule of rules) {
    if (rule.light !== light || !ruleHolds(rule, facts)) continue;
    for (const { kind } of rule.when) {
      const reason = explain(kind, facts);
      if (reason && !reasons.some(({ code }) => code === reason.code)) reasons.push(reason);
    }
    if (rule.note) reasons.push({ code: 'note', params: rule.note });
  }
  if (reasons.every(({ code }) => code === 'note')) reasons.unshift(progressReason(facts));
  return reasons;
}

function isStale(facts: LightFacts, { staleAfter }: RuleSet): boolean {
  if (!staleAfter) return false;
  const age = staleAfter.unit === 'working' ? facts.workingDaysSinceReport : facts.calendarDaysSinceReport;
  return age !== null && age > staleAfter.days;
}

/**
 * The light of one item on one day. Special states come first (special-state.ts), then the first rule that holds gives
 * the colour. An old report turns green to stale, since nobody vouches for it; yellow and red stay and get it as a
 * further reason, so that silence never hides a bad light.
 * Throws InvalidRuleSetError, InvalidPlanError, InvalidRateError, InvalidDateError.
 */
export function assessLight(input: LightInput, ruleSet: RuleSet, calendar: WorkingCalendar): Assessment {
  const rules = compileRules(ruleSet);
  const special = specialState(input, calendar);
  const inputs = gatherFacts(input, special === null, calendar);
  const assessment = {
    inputs,
    ruleSet: { code: ruleSet.code, version: ruleSet.version },
    asOf: input.asOf,
  };
  if (special) return { light: special.light, reasons: [special.reason], ...assessment };

  const { light } = rules.find((rule) => ruleHolds(rule, inputs))!;
  const reasons = reasonsFor(light, rules, inputs);
  const stale = isStale(inputs, ruleSet) ? staleReason(inputs) : null;
  if (!stale) return { light, reasons, ...assessment };
  const others = reasons.filter(({ code }) => code !== 'stale');
  return light === 'green'
    ? { light: 'stale', reasons: [stale, ...others], ...assessment }
    : { light, reasons: [...others, stale], ...assessment };
}
