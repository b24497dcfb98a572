import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { addDays, fromDayNumber } from '../date/plain-date.js';
import { itemStatuses } from '../model/kinds.js';
import { InvalidPlanError } from '../progress/plan-problem.js';
import { InvalidRateError } from '../progress/rate.js';
import { assessLight } from './assess.js';
import { isWorse, type Light } from './light.js';
import type { LightInput } from './light-input.js';
import { defaultRuleSet } from './presets/default-rule-set.js';
import { presetRuleSets } from './presets/presets.js';
import { reasonText } from './reason-text.js';
import type { RuleSet } from './rule-set.js';

const calendar = officialCalendar();
const base: LightInput = {
  asOf: '2023-01-20',
  status: 'inProgress',
  startsOn: '2023-01-01',
  dueOn: '2023-02-09',
  completionRate: 50,
};
const assess = (changes: Partial<LightInput>, ruleSet = defaultRuleSet) =>
  assessLight({ ...base, ...changes }, ruleSet, calendar);

describe('states beside the colours, first match first', () => {
  it.each<[string, Partial<LightInput>, Light]>([
    ['finished before it was due', { finishedOn: '2023-01-10' }, 'done'],
    ['finished on the due day', { asOf: '2023-03-01', finishedOn: '2023-02-09' }, 'done'],
    ['finished the day after', { asOf: '2023-03-01', finishedOn: '2023-02-10' }, 'doneLate'],
    [
      'finished late, due day moved by an extension',
      { finishedOn: '2023-01-19', originalDueOn: '2023-01-10' },
      'done',
    ],
    ['finished today', { finishedOn: '2023-01-20' }, 'done'],
    ['finished tomorrow, seen from today', { finishedOn: '2023-01-21', status: 'closed' }, 'green'],
    ['closed without a date', { status: 'closed' }, 'done'],
    ['archived without a date', { status: 'archived' }, 'done'],
    ['finished although paused', { status: 'paused', finishedOn: '2023-01-10' }, 'done'],
    ['paused and past its due day', { status: 'paused', dueOn: '2023-01-10' }, 'paused'],
    ['cancelled', { status: 'cancelled', dueOn: '2023-01-10' }, 'paused'],
    ['a draft', { status: 'draft', dueOn: '2023-01-10' }, 'notStarted'],
    ['the day before its start', { startsOn: '2023-01-21', completionRate: 0 }, 'notStarted'],
    ['the day of its start', { startsOn: '2023-01-20', completionRate: 0 }, 'yellow'],
    ['before its start, but begun', { startsOn: '2023-01-21', completionRate: 0.01 }, 'green'],
    [
      'before its start, but past its due day',
      { startsOn: '2023-01-25', dueOn: '2023-01-19', completionRate: 0 },
      'red',
    ],
    ['returned for rework', { status: 'returned', completionRate: 0 }, 'red'],
    ['waiting for close-out, past its due day', { status: 'closeOutRequested', dueOn: '2023-01-19' }, 'red'],
  ])('%s: %o is %s', (_, changes, light) => {
    expect(assess(changes).light).toBe(light);
  });
});

const wordsWhenSilent = (completionRate: number): string[] =>
  assess({ completionRate, lastReportOn: '2023-01-03' }, withAge(10, 'calendar')).reasons.map((reason) =>
    reasonText(reason, 'zh'),
  );

/** The default rules with reports going stale. */
const withAge = (days: number, unit: 'working' | 'calendar'): RuleSet => ({
  ...defaultRuleSet,
  staleAfter: { days, unit },
});

describe('stale', () => {
  it.each<[string, Partial<LightInput>, RuleSet, Light]>([
    ['as old as allowed', { lastReportOn: '2023-01-10' }, withAge(10, 'calendar'), 'green'],
    ['a day older', { lastReportOn: '2023-01-09' }, withAge(10, 'calendar'), 'stale'],
    ['working days, as old as allowed', { lastReportOn: '2023-01-06' }, withAge(10, 'working'), 'green'],
    ['working days, older', { lastReportOn: '2023-01-05' }, withAge(10, 'working'), 'stale'],
    ['never reported, start long past', {}, withAge(10, 'calendar'), 'stale'],
    [
      'never reported, start unknown',
      { startsOn: null, completionRate: 0 },
      withAge(10, 'calendar'),
      'green',
    ],
    ['reported tomorrow', { lastReportOn: '2023-01-21' }, withAge(10, 'calendar'), 'stale'],
    ['silence never hides a red', { completionRate: 0 }, withAge(10, 'calendar'), 'red'],
    ['silence never hides a yellow', { completionRate: 45 }, withAge(10, 'calendar'), 'yellow'],
  ])('%s', (_, changes, ruleSet, light) => {
    expect(assess(changes, ruleSet).light).toBe(light);
  });

  it('is said first when it replaces green and last when it does not', () => {
    expect(wordsWhenSilent(50)).toEqual([
      '已 17 天未填报（上次 2023-01-03）',
      '与序时进度持平（完成 50.0%，序时 50.0%）',
    ]);
    expect(wordsWhenSilent(45)).toEqual([
      '滞后 5.0 个百分点（完成 45.0%，序时 50.0%）',
      '已 17 天未填报（上次 2023-01-03）',
    ]);
  });

  it('can also be a condition of a rule', () => {
    const ruleSet: RuleSet = {
      ...defaultRuleSet,
      rules: [
        {
          code: 'silent',
          rank: 0,
          light: 'yellow',
          when: [{ kind: 'workingDaysSinceReport', moreThan: 10 }],
        },
        ...defaultRuleSet.rules,
      ],
    };
    expect(assess({ lastReportOn: '2023-01-06' }, ruleSet).light).toBe('green');
    const silent = assess({ lastReportOn: '2023-01-05' }, ruleSet);
    expect([silent.light, silent.reasons.map(({ code }) => code)]).toEqual(['yellow', ['stale']]);
  });
});

const plannedFrom = (asOf: string, startsOn: string | null): number =>
  assess({ asOf, startsOn }).inputs.plannedRate;

describe('what is stored with a light', () => {
  it('holds inputs, rule set and day', () => {
    const { inputs, ...rest } = assess({
      completionRate: 42,
      originalDueOn: '2023-01-31',
      lastReportOn: '2023-01-13',
      milestones: [
        { title: '封顶', dueOn: '2023-01-28', doneOn: null },
        { title: '基础施工', dueOn: '2023-01-19', doneOn: null },
        { title: '开工', dueOn: '2023-01-05', doneOn: '2023-01-05' },
      ],
    });
    expect(rest).toMatchObject({
      light: 'yellow',
      ruleSet: { code: 'default', version: 1 },
      asOf: '2023-01-20',
    });
    expect(inputs).toEqual({
      startsOn: '2023-01-01',
      dueOn: '2023-02-09',
      originalDueOn: '2023-01-31',
      completionRate: 42,
      plannedRate: 50,
      gap: -8,
      ratio: 0.84,
      workingDaysToDue: 11,
      calendarDaysToDue: 20,
      workingDaysOverdue: 0,
      calendarDaysOverdue: 0,
      timeLeftShare: 50,
      missedPeriods: 0,
      startLateMonths: 0,
      overdueMilestones: 1,
      nextMilestone: { title: '基础施工', dueOn: '2023-01-19', workingDays: -1 },
      lastReportOn: '2023-01-13',
      workingDaysSinceReport: 5,
      calendarDaysSinceReport: 7,
      recoveredLate: false,
      provisionalYears: [],
    });
  });

  it('flags days counted over years without a published arrangement', () => {
    expect(assess({ asOf: '2026-12-31', dueOn: '2027-01-10' }).inputs.provisionalYears).toEqual([2027]);
  });

  it('takes the due day as the whole plan when no start is known', () => {
    expect([plannedFrom('2023-02-08', null), plannedFrom('2023-02-09', null)]).toEqual([0, 100]);
    expect([plannedFrom('2023-02-08', '2023-02-20'), plannedFrom('2023-02-09', '2023-02-20')]).toEqual([
      0, 100,
    ]);
  });

  it('refuses rates and plans that cannot be', () => {
    expect(() => assess({ completionRate: 130 })).toThrow(InvalidRateError);
    expect(() => assess({ completionRate: Number.NaN })).toThrow(InvalidRateError);
    expect(() => assess({ plan: { kind: 'curve', points: [] } })).toThrow(InvalidPlanError);
  });
});

describe('any item under any preset', () => {
  const day = fc.integer({ min: 19_200, max: 19_500 }).map(fromDayNumber);
  const maybeDay = fc.option(day);
  const items: fc.Arbitrary<LightInput> = fc.record({
    asOf: day,
    status: fc.constantFrom(...itemStatuses),
    startsOn: maybeDay,
    dueOn: day,
    completionRate: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
    milestones: fc.array(fc.record({ title: fc.string(), dueOn: day, doneOn: maybeDay }), { maxLength: 4 }),
    finishedOn: maybeDay,
    startedOn: maybeDay,
    lastReportOn: maybeDay,
    missedPeriods: fc.nat(5),
    isRecoveredLate: fc.boolean(),
  });

  it('has one light and at least one reason, readable in both languages', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...presetRuleSets), (item, ruleSet) => {
        const { reasons } = assessLight(item, ruleSet, calendar);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          const words = reasonText(reason, 'zh') + reasonText(reason, 'en');
          expect(words).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is never worse for more progress, nor for a later deadline', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 100 }), fc.nat(60), (item, percent, days) => {
        const before = assessLight(item, defaultRuleSet, calendar).light;
        const more = { ...item, completionRate: Math.max(item.completionRate, percent) };
        expect(isWorse(before, assessLight(more, defaultRuleSet, calendar).light)).toBe(false);
        const later = { ...item, dueOn: addDays(item.dueOn, days) };
        expect(isWorse(before, assessLight(later, defaultRuleSet, calendar).light)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
