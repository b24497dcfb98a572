import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArrangement } from './parse-arrangement.js';

const read = (text: string, year = 2027) => parseArrangement(text, year, 'holidays');

describe('parseArrangement', () => {
  it.each([
    ['2027-01-01', ['2027-01-01']],
    ['2027年1月1日', ['2027-01-01']],
    ['1月1日至3日', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['1.1-1.3', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['1/30 - 2/1', ['2027-01-30', '2027-01-31', '2027-02-01']],
    ['2027-01-01至2027-01-02', ['2027-01-01', '2027-01-02']],
    ['2027-01-01~01-02', ['2027-01-01', '2027-01-02']],
    ['１月１日，３日', ['2027-01-01', '2027-01-03']],
    ['2月7日（周日）、20日（周六）', ['2027-02-07', '2027-02-20']],
    ['一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['4.5\n4.5;4.3-4.5', ['2027-04-03', '2027-04-04', '2027-04-05']],
    [' \n、', []],
  ])('reads %j', (text, days) => {
    expect(read(text)).toEqual({ holidays: days, workdays: [], problems: [] });
  });

  it.each([
    ['春节', 'unreadable'],
    ['3日', 'unreadable'],
    ['13月1日', 'noSuchDay'],
    ['2月29日', 'noSuchDay'],
    ['2026-12-31', 'otherYear'],
    ['2026年12月31日至2027年1月2日', 'otherYear'],
    ['1月3日至1日', 'backwards'],
    ['1月1日至', 'unreadable'],
  ])('names what is wrong with %j: %s', (piece, code) => {
    expect(read(`${piece}、5月1日`)).toEqual({
      holidays: ['2027-05-01'],
      workdays: [],
      problems: [{ piece, code }],
    });
  });

  it('sorts the clauses of a notice by what they say, whichever field they are pasted into', () => {
    const notice =
      '二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。';
    const [holidays, workdays] = [read(notice), parseArrangement(notice, 2027, 'workdays')];
    expect(holidays).toEqual(workdays);
    expect(holidays.workdays).toEqual(['2027-01-31', '2027-02-20']);
    expect(holidays.holidays).toHaveLength(7);
    expect(holidays.problems).toEqual([]);
  });

  it('puts a clause without such a word where it was written', () => {
    expect(parseArrangement('2.7', 2027, 'workdays')).toMatchObject({
      workdays: ['2027-02-07'],
      holidays: [],
    });
  });

  it('knows leap days', () => {
    expect(read('2月28日至3月1日', 2028).holidays).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  });

  it('answers whatever is given with days of the year alone, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789年月日至-.、 元') }), (text) => {
        const { holidays: days } = read(text);
        expect(days.every((day) => day.startsWith('2027-'))).toBe(true);
        expect(days).toEqual([...new Set(days)].toSorted());
      }),
    );
  });
});
