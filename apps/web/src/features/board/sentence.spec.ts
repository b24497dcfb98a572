import { describe, expect, it } from 'vitest';
import type { BoardGroup } from '../../lib/api/types.js';
import { sentenceOf } from './sentence.js';

const unit = (id: number, title: string, red: number): BoardGroup => ({
  id,
  title,
  total: 10,
  counts: { green: 0, yellow: 0, red, notStarted: 0, paused: 0, done: 0, doneLate: 0, stale: 0 },
  meanCompletion: 0,
  meanPlanned: 0,
});

describe('sentenceOf', () => {
  it('takes the gap of the figures as shown', () => {
    const { rate, planned, gap } = sentenceOf({ meanCompletion: 71.44, meanPlanned: 67.96, units: [] });
    expect([rate, planned, gap]).toEqual([71.4, 68, 3.4]);
  });

  it('names at most three units, and only where reds gather', () => {
    const units = [
      unit(1, 'a', 1),
      unit(2, '岳阳镇', 2),
      unit(3, '住建局', 3),
      unit(4, 'b', 2),
      unit(5, 'c', 2),
    ];
    const { concentrated, unitsWithReds } = sentenceOf({ meanCompletion: 0, meanPlanned: 0, units });
    expect(concentrated.map((one) => [one.title, one.reds])).toEqual([
      ['住建局', 3],
      ['岳阳镇', 2],
      ['b', 2],
    ]);
    expect(unitsWithReds).toBe(5);
  });

  it('has nothing to name when nothing is red', () => {
    expect(sentenceOf({ meanCompletion: 1, meanPlanned: 1, units: [unit(1, 'a', 0)] })).toMatchObject({
      concentrated: [],
      unitsWithReds: 0,
      gap: 0,
    });
  });
});
