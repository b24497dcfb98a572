import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromDayNumber } from '../date/plain-date.js';
import { milestoneDoneRate } from './curve.js';
import { gapPoints } from './deviation.js';
import type { ProgressPlan } from './plan.js';
import { InvalidPlanError, planProblem } from './plan-problem.js';
import { plannedRate } from './planned-rate.js';

const year: ProgressPlan = { kind: 'linearByMonth', startsOn: '2023-01-01', endsOn: '2023-12-31' };

describe('linear by day', () => {
  const plan: ProgressPlan = { kind: 'linearByDay', startsOn: '2022-12-01', endsOn: '2022-12-10' };
  it.each([
    ['2022-11-30', 0],
    ['2022-12-01', 10],
    ['2022-12-02', 20],
    ['2022-12-09', 90],
    ['2022-12-10', 100],
    ['2023-01-01', 100],
  ])('ten days, as of %s: %d', (asOf, rate) => {
    expect(plannedRate(plan, asOf)).toBe(rate);
  });

  it('rounds to 2 decimals and knows a plan of one day', () => {
    const third: ProgressPlan = { kind: 'linearByDay', startsOn: '2023-01-01', endsOn: '2023-01-03' };
    expect(plannedRate(third, '2023-01-01')).toBe(33.33);
    expect(plannedRate(third, '2023-01-02')).toBe(66.67);
    const day: ProgressPlan = { kind: 'linearByDay', startsOn: '2023-01-01', endsOn: '2023-01-01' };
    expect([plannedRate(day, '2022-12-31'), plannedRate(day, '2023-01-01')]).toEqual([0, 100]);
  });
});

describe('linear by month', () => {
  it('January to August, 74 % done: planned 66.67, ahead by 7.33 points', () => {
    const planned = plannedRate(year, '2023-08-31');
    expect(planned).toBe(66.67);
    expect(gapPoints(74, planned)).toBe(7.33);
  });

  it.each([
    ['2022-12-31', 0],
    ['2023-01-01', 0],
    ['2023-01-30', 0],
    ['2023-01-31', 8.33],
    ['2023-02-27', 8.33],
    ['2023-02-28', 16.67],
    ['2023-08-30', 58.33],
    ['2023-12-30', 91.67],
    ['2023-12-31', 100],
  ])('a year, as of %s: %d', (asOf, rate) => {
    expect(plannedRate(year, asOf)).toBe(rate);
  });

  it.each([
    ['2023-08-24', 58.33],
    ['2023-08-25', 66.67],
    ['2023-08-31', 66.67],
  ])('with a cut-off on the 25th, as of %s: %d', (asOf, rate) => {
    expect(plannedRate({ ...year, monthCountsFromDay: 25 }, asOf)).toBe(rate);
  });

  it('counts broken months at both ends whole', () => {
    const winter: ProgressPlan = { kind: 'linearByMonth', startsOn: '2022-12-15', endsOn: '2023-03-10' };
    expect(plannedRate(winter, '2022-12-31')).toBe(25);
    expect(plannedRate(winter, '2023-03-09')).toBe(75);
    expect(plannedRate(winter, '2023-03-10')).toBe(100);
  });
});

describe('curve', () => {
  const points = [
    { on: '2023-03-31', rate: 20 },
    { on: '2023-04-10', rate: 40 },
    { on: '2023-06-30', rate: 90 },
  ];
  it.each([
    ['2023-03-30', 0],
    ['2023-03-31', 20],
    ['2023-04-01', 22],
    ['2023-04-09', 38],
    ['2023-04-10', 40],
    ['2023-06-30', 90],
    ['2024-01-01', 90],
  ])('as of %s: %d', (asOf, rate) => {
    expect(plannedRate({ kind: 'curve', points }, asOf)).toBe(rate);
  });

  it('climbs to its first point from the start day, when it has one', () => {
    const plan: ProgressPlan = { kind: 'curve', points, startsOn: '2023-03-22' };
    expect(
      ['2023-03-21', '2023-03-22', '2023-03-30', '2023-03-31'].map((day) => plannedRate(plan, day)),
    ).toEqual([0, 2, 18, 20]);
  });

  it('is the linear plan when its only point is the end', () => {
    const day = fc.integer({ min: 19_000, max: 19_400 }).map(fromDayNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), day, (startsOn, length, asOf) => {
        const endsOn = addDays(startsOn, length);
        const curve: ProgressPlan = { kind: 'curve', startsOn, points: [{ on: endsOn, rate: 100 }] };
        expect(plannedRate(curve, asOf)).toBe(plannedRate({ kind: 'linearByDay', startsOn, endsOn }, asOf));
      }),
    );
  });
});

describe('milestones by weight', () => {
  const milestones = [
    { dueOn: '2023-02-28', weight: 2, doneOn: '2023-03-02' },
    { dueOn: '2023-01-31', weight: 1, doneOn: '2023-01-30' },
    { dueOn: '2023-03-31', weight: 3, doneOn: null },
  ];
  it.each([
    ['2023-01-30', 0, 16.67],
    ['2023-01-31', 16.67, 16.67],
    ['2023-02-28', 50, 16.67],
    ['2023-03-02', 50, 50],
    ['2023-03-31', 100, 50],
  ])('as of %s: planned %d, done %d', (asOf, planned, done) => {
    expect(plannedRate({ kind: 'milestones', milestones }, asOf)).toBe(planned);
    expect(milestoneDoneRate(milestones, asOf)).toBe(done);
  });

  it('without weight have no done rate', () => {
    expect(milestoneDoneRate([], '2023-01-01')).toBeNull();
  });
});

describe('unusable plans', () => {
  const day = '2023-01-31';
  it.each<[ProgressPlan, string, number?]>([
    [{ kind: 'linearByDay', startsOn: day, endsOn: '2023-01-30' }, 'endBeforeStart'],
    [{ kind: 'linearByMonth', startsOn: day, endsOn: '2023-02-30' }, 'badDate'],
    [{ ...year, monthCountsFromDay: 32 }, 'badMonthDay'],
    [{ kind: 'curve', points: [] }, 'noPoints'],
    [{ kind: 'curve', points: [{ on: day, rate: 101 }] }, 'badRate', 0],
    [{ kind: 'curve', points: [{ on: day, rate: Number.NaN }] }, 'badRate', 0],
    [
      {
        kind: 'curve',
        points: [
          { on: day, rate: 1 },
          { on: day, rate: 2 },
        ],
      },
      'notAscending',
      1,
    ],
    [
      {
        kind: 'curve',
        points: [
          { on: day, rate: 2 },
          { on: '2023-02-01', rate: 1 },
        ],
      },
      'fallingRate',
      1,
    ],
    [{ kind: 'curve', startsOn: '2023-02-01', points: [{ on: day, rate: 2 }] }, 'endBeforeStart'],
    [{ kind: 'milestones', milestones: [{ dueOn: day, weight: -1 }] }, 'badWeight', 0],
    [{ kind: 'milestones', milestones: [] }, 'noWeight'],
  ])('%j: %s', (plan, code, at) => {
    expect(planProblem(plan)).toMatchObject(at === undefined ? { code } : { code, at });
    expect(() => plannedRate(plan, day)).toThrow(InvalidPlanError);
  });
});

describe('every plan', () => {
  const dates = fc
    .uniqueArray(fc.integer({ min: 19_000, max: 19_400 }), { minLength: 2, maxLength: 8 })
    .map((numbers) => numbers.toSorted((a, b) => a - b).map(fromDayNumber));
  const plans = fc
    .tuple(dates, fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 }))
    .chain(([days, rates]): fc.Arbitrary<ProgressPlan> => {
      const span = { startsOn: days[0]!, endsOn: days.at(-1)! };
      const rising = rates.toSorted((a, b) => a - b);
      return fc.constantFrom<ProgressPlan>(
        { kind: 'linearByDay', ...span },
        { kind: 'linearByMonth', ...span },
        { kind: 'curve', points: days.map((on, i) => ({ on, rate: rising[i]! })) },
        { kind: 'milestones', milestones: days.map((dueOn, i) => ({ dueOn, weight: rates[i]! + 1 })) },
      );
    });

  it('never falls, stays within 0 and 100 and has 2 decimals', () => {
    const day = fc.integer({ min: 18_900, max: 19_500 });
    fc.assert(
      fc.property(plans, day, fc.integer({ min: 0, max: 40 }), (plan, n, later) => {
        const rate = plannedRate(plan, fromDayNumber(n));
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(100);
        expect(Math.round(rate * 100) / 100).toBe(rate);
        expect(plannedRate(plan, fromDayNumber(n + later))).toBeGreaterThanOrEqual(rate);
      }),
      { numRuns: 2000 },
    );
  });
});
