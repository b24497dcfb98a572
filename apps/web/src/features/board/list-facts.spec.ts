import { describe, expect, it } from 'vitest';
import type { BoardList } from '../../lib/api/types.js';
import { listFacts } from './list-facts.js';

const list = (change: Partial<BoardList>): BoardList => ({
  id: 1,
  number: 1,
  title: '清单',
  kind: 'task',
  label: null,
  total: 30,
  counts: { green: 30, yellow: 0, red: 0, notStarted: 0, paused: 0, done: 0, doneLate: 0, stale: 0 },
  meanCompletion: 0,
  meanPlanned: 0,
  expectedItems: null,
  aspectCount: 0,
  expectedAspects: null,
  doneItems: 0,
  atOrAheadItems: 0,
  investment: null,
  aspects: [],
  ...change,
});
const said = (change: Partial<BoardList>) => listFacts(list(change)).map(({ key, count }) => [key, count]);

describe('listFacts', () => {
  it('counts tasks, by aspect where there are aspects', () => {
    expect(said({})).toEqual([['task', 30]]);
    expect(said({ total: 45, aspectCount: 10 })).toEqual([['taskAspects', 45]]);
  });

  it('states the investment of a project list', () => {
    const investment = {
      totalInvestment: 32_000_000_000,
      yearPlanItems: 76,
      yearPlan: 15_000_000_000,
      firstQuarterStarts: 34,
      planYear: 2023,
    };
    expect(said({ kind: 'project', total: 124, investment })).toEqual([
      ['total', 124],
      ['yearPlan', 76],
      ['firstQuarter', 34],
    ]);
  });

  it('says of the rest whether all or some keep up', () => {
    expect(said({ total: 66, doneItems: 40, atOrAheadItems: 26 })).toEqual([
      ['task', 66],
      ['done', 40],
      ['allAhead', 26],
    ]);
    expect(said({ total: 66, doneItems: 40, atOrAheadItems: 20 }).at(-1)).toEqual(['someAhead', 20]);
    expect(said({ total: 40, doneItems: 40 })).toHaveLength(2);
  });
});
