import { describe, expect, it } from 'vitest';
import { gapPoints, progressRatio } from './deviation.js';
import { percentOf } from './rate.js';
import { InvalidAmountError, rollUpByCount, rollUpByMoney } from './roll-up.js';

describe('deviation', () => {
  it.each([
    [74, 66.67, 7.33],
    [42.1, 40.1, 2],
    [0.3, 0.1, 0.2],
    [42, 60, -18],
    [60, 60, 0],
  ])('%d done of %d planned: gap %d points', (actual, planned, gap) => {
    expect(gapPoints(actual, planned)).toBe(gap);
  });

  it.each([
    [48, 60, 0.8],
    [60, 60, 1],
    [0, 60, 0],
    [5, 0, null],
  ])('%d done of %d planned: ratio %d', (actual, planned, ratio) => {
    expect(progressRatio(actual, planned)).toBe(ratio);
  });
});

describe('roll-up', () => {
  it('by count compares each item with its own plan', () => {
    const rows = [
      { completionRate: 40, plannedRate: 40 },
      { completionRate: 90, plannedRate: 10 },
      { completionRate: 39.99, plannedRate: 40 },
    ];
    expect(rollUpByCount(rows)).toEqual({ items: 3, atOrAhead: 2, percent: 66.67 });
    expect(rollUpByCount([])).toEqual({ items: 0, atOrAhead: 0, percent: null });
  });

  it('by money adds amounts and not percentages', () => {
    const rows = [
      { completed: 10_000_000, planned: 10_000_000 },
      { completed: 0, planned: 30_000_000 },
    ];
    expect(rollUpByMoney(rows)).toEqual({ completed: 10_000_000, planned: 40_000_000, percent: 25 });
    expect(rollUpByMoney([{ completed: 5, planned: 0 }])).toEqual({
      completed: 5,
      planned: 0,
      percent: null,
    });
  });

  it('by money refuses what is not exact', () => {
    expect(() => rollUpByMoney([{ completed: 0.5, planned: 1 }])).toThrow(InvalidAmountError);
    const most = { completed: 0, planned: Number.MAX_SAFE_INTEGER };
    expect(() => rollUpByMoney([most, most])).toThrow(InvalidAmountError);
  });

  it('shares as published: 14 of 17 permits, 1878 of 1981', () => {
    expect(percentOf(14, 17)).toBe(82.35);
    expect(percentOf(1878, 1981)).toBe(94.8);
    expect(percentOf(0, 0)).toBeNull();
  });
});
