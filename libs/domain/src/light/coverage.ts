import { cutByRules } from './cells.js';
import { holds, isSoundCondition } from './condition.js';
import { pointAt, points, widen, type Point } from './region.js';
import type { LightRule, RuleSet } from './rule-set.js';
import type { RuleSetProblem } from './rule-set-problem.js';

/** More combinations than any sensible rule set has; a proof beyond it would stall the page that asks for it. */
const maxCombinations = 50_000;

/** The first few problems say enough; mending them shows the rest. */
const maxProblems = 5;

function ruleHolds(rule: LightRule, point: Point): boolean {
  return rule.when.every((condition) => holds(condition, point.get(condition.kind)!));
}

/** Rules of the lowest rank of which any holds; `sorted` is ascending by rank. */
function winners(sorted: readonly LightRule[], point: Point): LightRule[] {
  const first = sorted.find((rule) => ruleHolds(rule, point));
  return first ? sorted.filter((rule) => rule.rank === first.rank && ruleHolds(rule, point)) : [];
}

const disagree = (rules: readonly LightRule[]): boolean =>
  rules.some(({ light }) => light !== rules[0]?.light);

function malformed({ rules, staleAfter }: RuleSet): RuleSetProblem[] {
  if (rules.length === 0) return [{ code: 'noRules' }];
  const problems: RuleSetProblem[] = [];
  for (const [i, rule] of rules.entries()) {
    if (rules.findIndex(({ code }) => code === rule.code) !== i)
      problems.push({ code: 'repeatedCode', rule: rule.code });
    for (const condition of rule.when) {
      if (!isSoundCondition(condition)) problems.push({ code: 'badCondition', rule: rule.code, condition });
    }
  }
  if (staleAfter && !(Number.isSafeInteger(staleAfter.days) && staleAfter.days >= 0)) {
    problems.push({ code: 'badStaleAfter' });
  }
  return problems;
}

/**
 * Why a rule set is refused; empty when it is sound. Every dimension is cut at the thresholds the rules name, and every
 * combination of the pieces is tried: some rule must hold (no hole), peers must agree (no overlap without order), and
 * every rule must win somewhere. Pieces are taken as independent, so a combination that no item can reach must be
 * covered too; a last rule without conditions covers what remains.
 */
export function checkRuleSet(ruleSet: RuleSet): RuleSetProblem[] {
  const problems = malformed(ruleSet);
  if (problems.length > 0) return problems;
  const sorted = ruleSet.rules.toSorted((a, b) => a.rank - b.rank);
  const cut = cutByRules(sorted);
  if (cut.reduce((product, { cells }) => product * cells.length, sorted.length) > maxCombinations) {
    return [{ code: 'tooManyThresholds' }];
  }
  const winning = new Set<LightRule>();
  let hasHole = false;
  const overlaps = new Set<string>();
  for (const at of points(cut)) {
    if (problems.length >= maxProblems) return problems;
    const found = winners(sorted, pointAt(cut, at));
    for (const rule of found) winning.add(rule);
    if (found.length === 0 && !hasHole) {
      hasHole = true;
      const where = widen(cut, at, (point) => winners(sorted, point).length === 0);
      problems.push({ code: 'hole', where });
    }
    if (disagree(found)) {
      const rules = found.map(({ code }) => code);
      if (overlaps.has(rules.join())) continue;
      overlaps.add(rules.join());
      const isSame = (point: Point) =>
        winners(sorted, point)
          .map(({ code }) => code)
          .join() === rules.join();
      problems.push({ code: 'overlap', rules, where: widen(cut, at, isSame) });
    }
  }
  for (const rule of sorted) if (!winning.has(rule)) problems.push({ code: 'unreachable', rule: rule.code });
  return problems;
}
