import type { RuleSet } from '../rule-set.js';

/** Sanya 2022, the city's rule on investment (docs/domain.md §4.3). The rates passed in are those of money. */
export const sanya2022: RuleSet = {
  code: 'sanya-2022',
  version: 1,
  name: { zh: '三亚 2022（投资）', en: 'Sanya 2022 (investment)' },
  note: {
    zh: '投资低于计划，差额不超过计划的 50% 为黄灯，超过 50% 为红灯。',
    en: 'Investment below plan by up to 50% of planned yellow; by more red.',
  },
  rules: [
    { code: 'shortByMoreThanHalf', rank: 1, light: 'red', when: [{ kind: 'ratio', lessThan: 0.5 }] },
    { code: 'short', rank: 1, light: 'yellow', when: [{ kind: 'ratio', atLeast: 0.5, lessThan: 1 }] },
    { code: 'onPlan', rank: 1, light: 'green', when: [{ kind: 'ratio', atLeast: 1 }] },
  ],
  staleAfter: null,
};

/** Sanya 2022, the districts' rule on monthly targets (docs/domain.md §4.3). Needs `missedPeriods`. */
export const sanyaDistrict2022: RuleSet = {
  code: 'sanya-district-2022',
  version: 1,
  name: { zh: '三亚 2022（区，月度目标）', en: 'Sanya 2022 (district, monthly target)' },
  note: {
    zh: '当月目标未完成为黄灯，连续两个月未完成为红灯。',
    en: 'Monthly target missed yellow; missed two months running red.',
  },
  rules: [
    { code: 'missedTwice', rank: 1, light: 'red', when: [{ kind: 'missedPeriods', atLeast: 2 }] },
    { code: 'missed', rank: 1, light: 'yellow', when: [{ kind: 'missedPeriods', atLeast: 1, atMost: 1 }] },
    { code: 'met', rank: 1, light: 'green', when: [{ kind: 'missedPeriods', atMost: 0 }] },
  ],
  staleAfter: null,
};
