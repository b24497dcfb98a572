import { describe, expect, it } from 'vitest';
import type { BoardDay, LightCounts } from '../../lib/api/types.js';
import { compareDays } from './compare-days.js';

const counts: LightCounts = {
  green: 0,
  yellow: 0,
  red: 0,
  notStarted: 0,
  paused: 0,
  done: 0,
  doneLate: 0,
  stale: 0,
};
const trend = (...days: string[]): BoardDay[] => days.map((day) => ({ day, counts }));
const found = (days: BoardDay[], asOf: string) =>
  compareDays(days, asOf).map(({ key, day }) => [key, day.day]);

describe('compareDays', () => {
  it('offers the day before and a week ago', () => {
    expect(found(trend('2023-01-12', '2023-01-13', '2023-01-16', '2023-01-19'), '2023-01-20')).toEqual([
      ['previous', '2023-01-19'],
      ['week', '2023-01-13'],
    ]);
  });

  it('offers one day once', () => {
    expect(found(trend('2023-01-06'), '2023-01-20')).toEqual([['previous', '2023-01-06']]);
  });

  it('never compares the day with itself', () => {
    expect(found(trend('2023-01-20'), '2023-01-20')).toEqual([]);
  });
});
