import type { LightCondition } from './condition.js';
import { dimensions } from './dimensions.js';
import type { Locale } from './light.js';

/** Why a rule set is refused. `where` names the region in bounds; empty means everywhere. */
export type RuleSetProblem =
  | { code: 'noRules' }
  | { code: 'badStaleAfter' }
  | { code: 'tooManyThresholds' }
  | { code: 'repeatedCode'; rule: string }
  | { code: 'badCondition'; rule: string; condition: LightCondition }
  | { code: 'hole'; where: LightCondition[] }
  | { code: 'overlap'; rules: string[]; where: LightCondition[] }
  | { code: 'unreachable'; rule: string };

/** A rule set with problems was used. */
export class InvalidRuleSetError extends Error {
  override readonly name = 'InvalidRuleSetError';

  constructor(
    readonly ruleSet: string,
    readonly problems: readonly RuleSetProblem[],
  ) {
    super(`rule set ${ruleSet}: ${problems.map((problem) => ruleSetProblemText(problem, 'en')).join('; ')}`);
  }
}

/** Bounds as a reader writes them: "-10 < gap (pp) < 0", "gap (pp) = 0". */
export function conditionText(condition: LightCondition, locale: Locale): string {
  const { kind, atLeast, moreThan, atMost, lessThan } = condition;
  const label = Object.hasOwn(dimensions, kind) ? dimensions[kind].label[locale] : kind;
  if (atLeast !== undefined && atLeast === atMost) return `${label} = ${atLeast}`;
  const low = atLeast ?? moreThan;
  const high = atMost ?? lessThan;
  const lowSign = atLeast === undefined ? '>' : '≥';
  const highSign = atMost === undefined ? '<' : '≤';
  if (low === undefined) return high === undefined ? label : `${label} ${highSign} ${high}`;
  if (high === undefined) return `${label} ${lowSign} ${low}`;
  return `${low} ${lowSign === '>' ? '<' : '≤'} ${label} ${highSign} ${high}`;
}

function region(where: readonly LightCondition[], locale: Locale): string {
  const everywhere = { zh: '任何情形', en: 'everywhere' };
  const and = { zh: '，且 ', en: ' and ' };
  return where.map((condition) => conditionText(condition, locale)).join(and[locale]) || everywhere[locale];
}

/** A problem in words an administrator can act on. */
export function ruleSetProblemText(problem: RuleSetProblem, locale: Locale): string {
  const zh = locale === 'zh';
  switch (problem.code) {
    case 'noRules':
      return zh ? '没有任何规则' : 'there are no rules';
    case 'badStaleAfter':
      return zh ? '未填报天数须为非负整数' : 'the age of a stale report must be a whole number of days';
    case 'tooManyThresholds':
      return zh
        ? '阈值过多，无法逐一核对是否覆盖'
        : 'too many thresholds to prove that every case is covered';
    case 'repeatedCode':
      return zh ? `规则编号“${problem.rule}”重复` : `rule code ${problem.rule} is used twice`;
    case 'badCondition': {
      const text = conditionText(problem.condition, locale);
      return zh
        ? `规则“${problem.rule}”的条件无效：${text}`
        : `rule ${problem.rule} has an unusable condition: ${text}`;
    }
    case 'hole':
      return zh
        ? `有情形未被覆盖：${region(problem.where, 'zh')}`
        : `not covered: ${region(problem.where, 'en')}`;
    case 'overlap':
      return zh
        ? `同级规则“${problem.rules.join('”“')}”亮灯不一致：${region(problem.where, 'zh')}`
        : `rules of one rank disagree (${problem.rules.join(', ')}): ${region(problem.where, 'en')}`;
    default:
      return zh ? `规则“${problem.rule}”永远不会生效` : `rule ${problem.rule} can never apply`;
  }
}
