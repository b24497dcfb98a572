import type { RuleSet } from '../rule-set.js';

/** Yinchuan 2025 (docs/domain.md §4.3). Both ends of 10–30 points belong to yellow. */
export const yinchuan2025: RuleSet = {
  code: 'yinchuan-2025',
  version: 1,
  name: { zh: '银川 2025', en: 'Yinchuan 2025' },
  note: {
    zh: '达到计划为绿灯；滞后 10–30 个百分点为黄灯；超过 30 为红灯。当月应开工无故未开工为黄灯，连续三个月为红灯。原办法未规定滞后不足 10 个百分点的情形，此处按绿灯处理。',
    en: 'Green on plan; yellow 10 to 30 points behind; red beyond. Due to start this month and not started without reason: yellow; three months running: red. The source does not define less than 10 points behind; this preset says green.',
  },
  rules: [
    { code: 'farBehind', rank: 1, light: 'red', when: [{ kind: 'gap', lessThan: -30 }] },
    { code: 'notStartedThreeMonths', rank: 1, light: 'red', when: [{ kind: 'startLateMonths', atLeast: 3 }] },
    { code: 'behind', rank: 2, light: 'yellow', when: [{ kind: 'gap', atLeast: -30, atMost: -10 }] },
    { code: 'notStarted', rank: 2, light: 'yellow', when: [{ kind: 'startLateMonths', atLeast: 1 }] },
    { code: 'onPlan', rank: 3, light: 'green', when: [{ kind: 'gap', atLeast: 0 }] },
    {
      code: 'undefinedInSource',
      rank: 3,
      light: 'green',
      when: [{ kind: 'gap', moreThan: -10, lessThan: 0 }],
      note: {
        zh: '原办法未规定滞后不足 10 个百分点的情形，按绿灯处理',
        en: 'the source does not define less than 10 points behind; shown green',
      },
    },
  ],
  staleAfter: null,
};
