import { describe, expect, it } from 'vitest';
import { monthWeeks } from './month-weeks.js';

describe('monthWeeks', () => {
  it.each([
    [2027, 2, 4, '2027-02-01', '2027-02-28'],
    [2027, 8, 6, null, null],
    [2028, 2, 5, null, null],
  ])('%i-%i has %i weeks', (year, month, weeks, first, last) => {
    const grid = monthWeeks(year, month);
    expect(grid).toHaveLength(weeks);
    expect([grid.at(0)?.at(0), grid.at(-1)?.at(-1)]).toEqual([first, last]);
    expect(grid.every((week) => week.length === 7)).toBe(true);
  });

  it('puts Sunday last', () => {
    expect(monthWeeks(2027, 8)[0]).toEqual([null, null, null, null, null, null, '2027-08-01']);
  });
});
