import { parseArrangement } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.js';

describe('mergeTexts', () => {
  it('takes the days of both fields once, sorted by list, and every problem', () => {
    const notice = parseArrangement('1月1日至2日放假，1月3日上班', 2027, 'holidays');
    const list = parseArrangement('1.3\n2.30', 2027, 'workdays');
    expect(mergeTexts(notice, list)).toEqual({
      arrangement: { holidays: ['2027-01-01', '2027-01-02'], workdays: ['2027-01-03'] },
      problems: [{ piece: '2.30', code: 'noSuchDay' }],
    });
  });
});
