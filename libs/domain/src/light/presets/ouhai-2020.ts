import type { RuleSet } from '../rule-set.js';

/**
 * Ouhai 2020 (docs/domain.md §4.3): judged month by month, see assessPeriods. On a whole item the conditions read the
 * month that ended last. Lateness is not erased: a month made up later is yellow for good.
 */
export const ouhai2020: RuleSet = {
  code: 'ouhai-2020',
  version: 1,
  name: { zh: '瓯海 2020', en: 'Ouhai 2020' },
  note: {
    zh: '当月完成为绿灯，未完成为红灯；后期补齐的，当月改为黄灯，不再转绿。',
    en: 'Month met green, missed red; a gap made up later turns that month yellow, never green.',
  },
  rules: [
    { code: 'missed', rank: 1, light: 'red', when: [{ kind: 'gap', lessThan: 0 }] },
    {
      code: 'madeUpLater',
      rank: 1,
      light: 'yellow',
      when: [
        { kind: 'gap', atLeast: 0 },
        { kind: 'recoveredLate', atLeast: 1 },
      ],
    },
    {
      code: 'met',
      rank: 1,
      light: 'green',
      when: [
        { kind: 'gap', atLeast: 0 },
        { kind: 'recoveredLate', atMost: 0 },
      ],
    },
  ],
  staleAfter: null,
};
