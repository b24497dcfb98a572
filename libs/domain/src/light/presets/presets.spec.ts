import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../../test/support/official-calendar.js';
import { assessLight } from '../assess.js';
import type { Colour } from '../light.js';
import type { LightInput } from '../light-input.js';
import { reasonText } from '../reason-text.js';
import type { RuleSet } from '../rule-set.js';
import { defaultRuleSet } from './default-rule-set.js';
import { sanya2022, sanyaDistrict2022 } from './sanya-2022.js';
import { wuhan } from './wuhan.js';
import { yinchuan2025 } from './yinchuan-2025.js';

const calendar = officialCalendar();

/** Planned is 60.00 on 2023-01-20 unless a row says otherwise. */
const input = (changes: Partial<LightInput>): LightInput => ({
  asOf: '2023-01-20',
  status: 'inProgress',
  startsOn: '2023-01-01',
  dueOn: '2023-03-31',
  completionRate: 60,
  plan: { kind: 'curve', points: [{ on: '2023-01-20', rate: 60 }] },
  ...changes,
});
const assess = (set: RuleSet, changes: Partial<LightInput>) => assessLight(input(changes), set, calendar);
const milestone = (dueOn: string, doneOn: string | null = null) => ({ title: '基础施工', dueOn, doneOn });

/** Light, working days and calendar days overdue of an item due on Friday 2023-01-20, before Spring Festival. */
const dueOnFriday = (asOf: string) => {
  const { light, inputs } = assess(defaultRuleSet, {
    asOf,
    dueOn: '2023-01-20',
    plan: null,
    completionRate: 100,
  });
  return [light, inputs.workingDaysOverdue, inputs.calendarDaysOverdue];
};

describe('default', () => {
  it.each<[string, Partial<LightInput>, Colour]>([
    ['just ahead', { completionRate: 60.01 }, 'green'],
    ['on schedule', { completionRate: 60 }, 'green'],
    ['just behind', { completionRate: 59.99 }, 'yellow'],
    ['9.99 behind', { completionRate: 50.01 }, 'yellow'],
    ['10 behind', { completionRate: 50 }, 'yellow'],
    ['10.01 behind', { completionRate: 49.99 }, 'red'],
    ['nothing done', { completionRate: 0 }, 'red'],
    ['due yesterday, all done but not closed', { dueOn: '2023-01-19', completionRate: 100 }, 'red'],
    ['due today', { dueOn: '2023-01-20' }, 'green'],
    ['due tomorrow, a rest day', { dueOn: '2023-01-21' }, 'green'],
    ['a milestone due in 4 working days', { milestones: [milestone('2023-01-31')] }, 'green'],
    [
      'a milestone due in 3 working days over Spring Festival',
      { milestones: [milestone('2023-01-30')] },
      'yellow',
    ],
    ['a milestone due in 2 working days', { milestones: [milestone('2023-01-29')] }, 'yellow'],
    ['a milestone due today', { milestones: [milestone('2023-01-20')] }, 'yellow'],
    ['a milestone that is past', { milestones: [milestone('2023-01-19')] }, 'yellow'],
    ['a milestone that is done', { milestones: [milestone('2023-01-19', '2023-01-20')] }, 'green'],
    ['a milestone that is done tomorrow', { milestones: [milestone('2023-01-19', '2023-01-21')] }, 'yellow'],
    [
      'far behind with a milestone near',
      { completionRate: 42, milestones: [milestone('2023-01-29')] },
      'red',
    ],
  ])('%s: %o is %s', (_, changes, light) => {
    expect(assess(defaultRuleSet, changes).light).toBe(light);
  });

  it('counts overdue from the day after, on a rest day too', () => {
    expect(dueOnFriday('2023-01-20')).toEqual(['green', 0, 0]);
    expect(dueOnFriday('2023-01-21')).toEqual(['red', 0, 1]);
    expect(dueOnFriday('2023-01-28')).toEqual(['red', 1, 8]);
  });

  it('gives every reason for the colour, and none for a lesser one', () => {
    const { reasons } = assess(defaultRuleSet, {
      dueOn: '2023-01-17',
      completionRate: 42,
      milestones: [milestone('2023-01-19')],
    });
    expect(reasons.map((reason) => reasonText(reason, 'zh'))).toEqual([
      '逾期 3 个工作日（应于 2023-01-17 完成）',
      '滞后 18.0 个百分点（完成 42.0%，序时 60.0%）',
    ]);
  });
});

/** An item with nothing done and nothing to blame but its start. */
const start = (startsOn: string, asOf: string, more: Partial<LightInput> = {}): Partial<LightInput> => ({
  asOf,
  startsOn,
  completionRate: 0,
  plan: { kind: 'curve', points: [{ on: '2023-12-31', rate: 100 }] },
  ...more,
});

describe('Yinchuan 2025', () => {
  it.each<[string, Partial<LightInput>, Colour]>([
    ['on plan', { completionRate: 60 }, 'green'],
    ['0.01 behind, where the source is silent', { completionRate: 59.99 }, 'green'],
    ['9.99 behind, where the source is silent', { completionRate: 50.01 }, 'green'],
    ['10 behind', { completionRate: 50 }, 'yellow'],
    ['10.01 behind', { completionRate: 49.99 }, 'yellow'],
    ['29.99 behind', { completionRate: 30.01 }, 'yellow'],
    ['30 behind', { completionRate: 30 }, 'yellow'],
    ['30.01 behind', { completionRate: 29.99 }, 'red'],
    ['due to start today', start('2023-03-15', '2023-03-15'), 'yellow'],
    ['not started in the month of its start', start('2023-03-15', '2023-03-31'), 'yellow'],
    ['not started in the second month', start('2023-03-15', '2023-04-30'), 'yellow'],
    ['not started in the third month', start('2023-03-15', '2023-05-01'), 'red'],
    ['not started, with a reason', start('2023-03-15', '2023-05-01', { isStartExcused: true }), 'green'],
    ['started late', start('2023-03-15', '2023-05-01', { startedOn: '2023-04-30' }), 'green'],
    ['will have started tomorrow', start('2023-03-15', '2023-05-01', { startedOn: '2023-05-02' }), 'red'],
    ['proven to have started', start('2023-03-15', '2023-05-01', { completionRate: 0.01 }), 'green'],
  ])('%s: %o is %s', (_, changes, light) => {
    expect(assess(yinchuan2025, changes).light).toBe(light);
  });

  it('is not judged before the day of its start', () => {
    expect(assess(yinchuan2025, start('2023-03-15', '2023-03-14')).light).toBe('notStarted');
  });

  it('says that the source is silent', () => {
    const { reasons } = assess(yinchuan2025, { completionRate: 55 });
    expect(reasons.map((reason) => reasonText(reason, 'zh'))).toEqual([
      '滞后 5.0 个百分点（完成 55.0%，序时 60.0%）',
      '原办法未规定滞后不足 10 个百分点的情形，按绿灯处理',
    ]);
  });
});

describe('Wuhan', () => {
  it.each<[number, Colour]>([
    [48.01, 'green'],
    [48, 'green'],
    [47.99, 'yellow'],
    [36.01, 'yellow'],
    [36, 'yellow'],
    [35.99, 'red'],
    [0, 'red'],
  ])('%d of 60 is %s', (completionRate, light) => {
    expect(assess(wuhan, { completionRate }).light).toBe(light);
  });

  it('is green while nothing is planned', () => {
    const plan = { kind: 'curve', points: [{ on: '2023-02-01', rate: 60 }] } as const;
    expect(assess(wuhan, { completionRate: 0, plan }).light).toBe('green');
  });

  it('explains itself as a share, not as a gap', () => {
    const [reason] = assess(wuhan, { completionRate: 43.5 }).reasons;
    expect(reasonText(reason!, 'zh')).toBe('完成序时进度的 72.5%（完成 43.5%，序时 60.0%）');
  });
});

describe('Sanya 2022', () => {
  it.each<[number, Colour]>([
    [60.01, 'green'],
    [60, 'green'],
    [59.99, 'yellow'],
    [30.01, 'yellow'],
    [30, 'yellow'],
    [29.99, 'red'],
  ])('investment %d of 60 is %s', (completionRate, light) => {
    expect(assess(sanya2022, { completionRate }).light).toBe(light);
  });

  it.each<[number, Colour]>([
    [0, 'green'],
    [1, 'yellow'],
    [2, 'red'],
    [3, 'red'],
  ])('a district that missed %i months running is %s', (missedPeriods, light) => {
    expect(assess(sanyaDistrict2022, { missedPeriods }).light).toBe(light);
  });
});
