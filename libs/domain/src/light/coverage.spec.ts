import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { assessLight } from './assess.js';
import { holds, type LightCondition } from './condition.js';
import { checkRuleSet } from './coverage.js';
import type { Colour } from './light.js';
import { presetRuleSets } from './presets/presets.js';
import type { LightRule, RuleSet } from './rule-set.js';
import { InvalidRuleSetError, ruleSetProblemText } from './rule-set-problem.js';

function ruleSet(...rules: [Colour, number, ...LightCondition[]][]): RuleSet {
  return {
    code: 'test',
    version: 1,
    name: { zh: '示例', en: 'example' },
    note: { zh: '', en: '' },
    rules: rules.map(([light, rank, ...when], i): LightRule => ({ code: `r${i + 1}`, light, rank, when })),
    staleAfter: null,
  };
}
const texts = (set: RuleSet) => checkRuleSet(set).map((problem) => ruleSetProblemText(problem, 'en'));

/** Adds three thresholds of its own for every i. */
const crowdedRule = (i: number): [Colour, number, ...LightCondition[]] => [
  'red',
  1,
  { kind: 'gap', lessThan: -i - 1 },
  { kind: 'ratio', lessThan: i + 1 },
  { kind: 'missedPeriods', atLeast: i * 2 + 1 },
];

describe('a rule set is proven before it is used', () => {
  it.each(presetRuleSets.map((set) => [set.code, set] as const))('%s is sound', (_, set) => {
    expect(texts(set)).toEqual([]);
  });

  it.each<[string, RuleSet, string[]]>([
    ['nothing at all', ruleSet(), ['there are no rules']],
    [
      'a hole between two bands',
      ruleSet(
        ['red', 1, { kind: 'gap', lessThan: -30 }],
        ['yellow', 1, { kind: 'gap', atLeast: -30, atMost: -10 }],
        ['green', 1, { kind: 'gap', atLeast: 0 }],
      ),
      ['not covered: -10 < gap (pp) < 0'],
    ],
    [
      'a hole of one point',
      ruleSet(['red', 1, { kind: 'gap', lessThan: -10 }], ['green', 1, { kind: 'gap', moreThan: -10 }]),
      ['not covered: gap (pp) = -10'],
    ],
    [
      'a hole below everything',
      ruleSet(['green', 1, { kind: 'ratio', atLeast: 0.6 }]),
      ['not covered: actual ÷ planned < 0.6'],
    ],
    [
      'a hole between whole numbers only where there is a whole number',
      ruleSet(
        ['yellow', 1, { kind: 'missedPeriods', atMost: 1 }],
        ['red', 1, { kind: 'missedPeriods', atLeast: 3 }],
      ),
      ['not covered: consecutive missed periods = 2'],
    ],
    [
      'a hole in two dimensions',
      ruleSet(
        ['green', 1, { kind: 'gap', atLeast: 0 }],
        ['red', 1, { kind: 'gap', lessThan: 0 }, { kind: 'calendarDaysOverdue', atLeast: 1 }],
      ),
      ['not covered: gap (pp) < 0 and days overdue = 0'],
    ],
    [
      'peers that disagree',
      ruleSet(['red', 1, { kind: 'gap', atMost: -10 }], ['yellow', 1, { kind: 'gap', atLeast: -10 }]),
      ['rules of one rank disagree (r1, r2): gap (pp) = -10'],
    ],
    [
      'peers that disagree over a region',
      ruleSet(
        ['red', 1, { kind: 'calendarDaysOverdue', atLeast: 1 }],
        ['yellow', 1, { kind: 'gap', lessThan: 0 }],
        ['green', 2],
      ),
      ['rules of one rank disagree (r1, r2): days overdue ≥ 1 and gap (pp) < 0'],
    ],
    [
      'a rule behind another',
      ruleSet(
        ['red', 1, { kind: 'gap', lessThan: 0 }],
        ['yellow', 2, { kind: 'gap', lessThan: -5 }],
        ['green', 3],
      ),
      ['rule r2 can never apply'],
    ],
    [
      'bounds that leave no room',
      ruleSet(['red', 1, { kind: 'gap', atLeast: 5, lessThan: 5 }], ['green', 2]),
      ['rule r1 has an unusable condition: 5 ≤ gap (pp) < 5'],
    ],
    [
      'two lower bounds, no bound, a fraction of a day',
      ruleSet(
        ['red', 1, { kind: 'gap', atLeast: 5, moreThan: 4 }],
        ['red', 1, { kind: 'gap' }],
        ['red', 1, { kind: 'workingDaysToDue', atMost: 1.5 }],
        ['green', 2],
      ),
      [
        'rule r1 has an unusable condition: gap (pp) ≥ 5',
        'rule r2 has an unusable condition: gap (pp)',
        'rule r3 has an unusable condition: working days to due ≤ 1.5',
      ],
    ],
  ])('%s', (_, set, expected) => {
    expect(texts(set)).toEqual(expected);
  });

  it('refuses unknown kinds, repeated codes and a nonsensical age', () => {
    const stored = JSON.parse('{"kind":"moonPhase","atLeast":1}') as LightCondition;
    expect(texts(ruleSet(['red', 1, stored], ['green', 2]))).toEqual([
      'rule r1 has an unusable condition: moonPhase ≥ 1',
    ]);
    const twice = ruleSet(['green', 1]);
    expect(texts({ ...twice, rules: [...twice.rules, ...twice.rules] })).toEqual([
      'rule code r1 is used twice',
    ]);
    expect(checkRuleSet({ ...twice, staleAfter: { days: -1, unit: 'working' } })).toEqual([
      { code: 'badStaleAfter' },
    ]);
  });

  it('accepts rules of different ranks that overlap, and peers that agree', () => {
    const set = ruleSet(
      ['red', 1, { kind: 'gap', lessThan: -10 }],
      ['red', 1, { kind: 'calendarDaysOverdue', atLeast: 1 }],
      ['yellow', 2, { kind: 'gap', lessThan: 0 }],
      ['green', 3],
    );
    expect(texts(set)).toEqual([]);
  });

  it('says in Chinese where the hole is', () => {
    const [problem] = checkRuleSet(ruleSet(['green', 1, { kind: 'gap', atLeast: -10 }]));
    expect(ruleSetProblemText(problem!, 'zh')).toBe('有情形未被覆盖：进度差（百分点） < -10');
  });

  it('refuses to prove what would take too long', () => {
    const many = Array.from({ length: 12 }, (_, i) => i);
    expect(checkRuleSet(ruleSet(...many.map(crowdedRule), ['green', 2]))).toEqual([
      { code: 'tooManyThresholds' },
    ]);
  });

  it('refuses to assess with a rule set that has a hole', () => {
    const set = ruleSet(['green', 1, { kind: 'gap', atLeast: 0 }]);
    const input = {
      asOf: '2023-01-20',
      status: 'inProgress',
      dueOn: '2023-01-31',
      completionRate: 50,
    } as const;
    expect(() => assessLight(input, set, officialCalendar(2022, 2023))).toThrow(InvalidRuleSetError);
  });

  it('finds a hole exactly when some value is left without a rule', () => {
    const threshold = fc.integer({ min: -20, max: 20 });
    const condition = fc
      .tuple(threshold, threshold, fc.boolean(), fc.boolean())
      .map(([a, b, lowOpen, highOpen]) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b) + 1];
        return {
          kind: 'gap',
          [lowOpen ? 'moreThan' : 'atLeast']: low,
          [highOpen ? 'lessThan' : 'atMost']: high,
        };
      });
    const conditions = fc.array(condition as fc.Arbitrary<LightCondition>, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(conditions, (all) => {
        const ends: LightCondition[] = [
          { kind: 'gap', lessThan: -15 },
          { kind: 'gap', moreThan: 15 },
        ];
        const rules = [...all, ...ends];
        const set = ruleSet(...rules.map((when): [Colour, number, LightCondition] => ['red', 1, when]));
        const values = Array.from({ length: 401 }, (_, i) => (i - 200) / 2);
        const isLeft = values.some((value) => !rules.some((when) => holds(when, value)));
        expect(checkRuleSet(set).some(({ code }) => code === 'hole')).toBe(isLeft);
      }),
      { numRuns: 1000 },
    );
  });
});
