import { daysFrom } from '@guatu/domain';
import { Failure } from '@guatu/platform';
import { describe, expect, it } from 'vitest';
import { readArrangement } from './read-arrangement.js';

const failureOf = (year: number, holidays: string[], workdays: string[] = []) => {
  const result = readArrangement(year, { holidays, workdays });
  return result instanceof Failure ? { code: result.code, paths: result.paths } : result;
};

describe('readArrangement', () => {
  it('sorts what it is given', () => {
    expect(readArrangement(2027, { holidays: ['2027-02-08'], workdays: ['2027-02-07'] })).toEqual([
      { day: '2027-02-07', kind: 'work' },
      { day: '2027-02-08', kind: 'off' },
    ]);
  });

  it.each([
    [2027, ['2027-01-01', '2026-12-31'], [], 'calendars.otherYear', ['holidays[1]']],
    [2027, ['2027-01-01', '2027-01-01'], [], 'calendars.repeated', ['holidays[1]']],
    [2027, ['2027-01-01'], ['2027-01-01', '2028-01-01'], 'calendars.inBoth', ['workdays[0]', 'workdays[1]']],
    [2027, daysFrom('2027-01-01', '2027-12-31'), [], 'calendars.noWorkingDay', ['holidays']],
    [1989, [], [], 'calendars.yearOutOfRange', ['year']],
    [2201, [], [], 'calendars.yearOutOfRange', ['year']],
  ])('refuses in %i %j, %j', (year, holidays, workdays, code, places) => {
    expect(failureOf(year, holidays, workdays)).toMatchObject({
      code,
      paths: places.map((path) => ({ path })),
    });
  });
});
