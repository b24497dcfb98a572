import type { RuleSet } from '../rule-set.js';

/** The product's own preset (docs/domain.md §4.3). */
export const defaultRuleSet: RuleSet = {
  code: 'default',
  version: 1,
  name: { zh: '默认规则', en: 'Default' },
  note: {
    zh: '达到序时为绿灯；滞后不超过 10 个百分点，或 3 个工作日内有节点到期未完成，为黄灯；滞后超过 10 个百分点或已逾期，为红灯。',
    en: 'Green on schedule; yellow up to 10 points behind, or a milestone due within 3 working days and not done; red more than 10 points behind, or overdue.',
  },
  rules: [
    { code: 'overdue', rank: 1, light: 'red', when: [{ kind: 'calendarDaysOverdue', atLeast: 1 }] },
    { code: 'farBehind', rank: 1, light: 'red', when: [{ kind: 'gap', lessThan: -10 }] },
    { code: 'behind', rank: 2, light: 'yellow', when: [{ kind: 'gap', atLeast: -10, lessThan: 0 }] },
    {
      code: 'milestoneNear',
      rank: 2,
      light: 'yellow',
      when: [{ kind: 'workingDaysToMilestone', atMost: 3 }],
    },
    { code: 'onSchedule', rank: 3, light: 'green', when: [{ kind: 'gap', atLeast: 0 }] },
  ],
  staleAfter: null,
};
