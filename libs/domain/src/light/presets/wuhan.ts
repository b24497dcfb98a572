import type { RuleSet } from '../rule-set.js';

/** Wuhan (docs/domain.md §4.3): actual against planned as a share, not as a gap. */
export const wuhan: RuleSet = {
  code: 'wuhan',
  version: 1,
  name: { zh: '武汉', en: 'Wuhan' },
  note: {
    zh: '完成不足序时的 80% 为黄灯，不足 60% 为红灯。',
    en: 'Actual below 80% of planned yellow; below 60% red.',
  },
  rules: [
    { code: 'below60', rank: 1, light: 'red', when: [{ kind: 'ratio', lessThan: 0.6 }] },
    { code: 'below80', rank: 1, light: 'yellow', when: [{ kind: 'ratio', atLeast: 0.6, lessThan: 0.8 }] },
    { code: 'from80', rank: 1, light: 'green', when: [{ kind: 'ratio', atLeast: 0.8 }] },
  ],
  staleAfter: null,
};
