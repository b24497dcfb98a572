import { describe, expect, it } from 'vitest';
import { arrangementProblems, workingDaysInYear } from './check-arrangement.js';
import { daysFrom } from './days-from.js';

describe('arrangementProblems', () => {
  it('has nothing against lists that stand apart', () => {
    expect(arrangementProblems(2027, { holidays: ['2027-01-01'], workdays: ['2027-01-02'] })).toEqual([]);
    expect(arrangementProblems(2027, { holidays: [], workdays: [] })).toEqual([]);
  });

  it.each([
    [['2026-12-31'], [], { list: 'holidays', index: 0, day: '2026-12-31', code: 'otherYear' }],
    [['2027-01-01', '2027-01-01'], [], { list: 'holidays', index: 1, day: '2027-01-01', code: 'repeated' }],
    [['2027-01-02'], ['2027-01-02'], { list: 'workdays', index: 0, day: '2027-01-02', code: 'inBoth' }],
    [[], ['2028-01-01'], { list: 'workdays', index: 0, day: '2028-01-01', code: 'otherYear' }],
  ])('names the place: %j, %j', (holidays, workdays, problem) => {
    expect(arrangementProblems(2027, { holidays, workdays })).toEqual([problem]);
  });
});

describe('workingDaysInYear', () => {
  it('counts the plain year, and what the arrangement takes and gives', () => {
    expect(workingDaysInYear(2027, [0, 6], { holidays: [], workdays: [] })).toBe(261);
    expect(workingDaysInYear(2027, [0, 6], { holidays: ['2027-01-01'], workdays: [] })).toBe(260);
    expect(workingDaysInYear(2027, [0, 6], { holidays: ['2027-01-02'], workdays: ['2027-01-03'] })).toBe(262);
  });

  it('is 0 when every day is off', () => {
    const holidays = daysFrom('2027-01-01', '2027-12-31');
    expect(workingDaysInYear(2027, [0, 6], { holidays, workdays: [] })).toBe(0);
  });
});
