import { checkRuleSet } from './coverage.js';
import type { LightRule, RuleSet } from './rule-set.js';
import { InvalidRuleSetError } from './rule-set-problem.js';

/** Rules in the order they are tried. */
export type CompiledRules = readonly LightRule[];

const compiled = new WeakMap<RuleSet, CompiledRules>();

/**
 * Proves a rule set and sorts its rules, once per object: load a rule set once and pass the same object for every item.
 * Throws InvalidRuleSetError.
 */
export function compileRules(ruleSet: RuleSet): CompiledRules {
  const known = compiled.get(ruleSet);
  if (known) return known;
  const problems = checkRuleSet(ruleSet);
  if (problems.length > 0) throw new InvalidRuleSetError(`${ruleSet.code} v${ruleSet.version}`, problems);
  const rules = ruleSet.rules.toSorted((a, b) => a.rank - b.rank);
  compiled.set(ruleSet, rules);
  return rules;
}
