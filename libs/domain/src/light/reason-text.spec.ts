import { describe, expect, it } from 'vitest';
import { formatRate } from './format-number.js';
import type { Reason } from './reason.js';
import { reasonText } from './reason-text.js';

describe('reasons in words', () => {
  it.each<[Reason, string, string]>([
    [
      { code: 'behind', params: { points: 18, actual: 42, planned: 60 } },
      '滞后 18.0 个百分点（完成 42.0%，序时 60.0%）',
      '18.0 points behind (42.0% done, 60.0% scheduled)',
    ],
    [
      { code: 'ahead', params: { points: 7.33, actual: 74, planned: 66.67 } },
      '超前 7.3 个百分点（完成 74.0%，序时 66.7%）',
      '7.3 points ahead (74.0% done, 66.7% scheduled)',
    ],
    [
      { code: 'overdue', params: { workingDays: 3, calendarDays: 3, dueOn: '2023-01-17' } },
      '逾期 3 个工作日（应于 2023-01-17 完成）',
      '3 working days overdue (due 2023-01-17)',
    ],
    [
      { code: 'overdue', params: { workingDays: 0, calendarDays: 1, dueOn: '2023-01-20' } },
      '逾期 1 天（应于 2023-01-20 完成）',
      '1 day overdue (due 2023-01-20)',
    ],
    [
      { code: 'milestoneOverdue', params: { title: '基础施工', dueOn: '2023-01-19', others: 0 } },
      '节点“基础施工”应于 2023-01-19 完成，尚未完成',
      'milestone "基础施工" was due 2023-01-19 and is not done',
    ],
    [
      { code: 'milestoneOverdue', params: { title: '基础施工', dueOn: '2023-01-19', others: 2 } },
      '节点“基础施工”应于 2023-01-19 完成，尚未完成（另有 2 个节点逾期）',
      'milestone "基础施工" was due 2023-01-19 and is not done (2 more overdue)',
    ],
    [
      { code: 'milestoneDueSoon', params: { title: '封顶', dueOn: '2023-01-30', workingDays: 3 } },
      '节点“封顶”应于 2023-01-30 完成，还剩 3 个工作日',
      'milestone "封顶" is due 2023-01-30, 3 working days left',
    ],
    [
      { code: 'startLate', params: { months: 3, startsOn: '2023-03-15' } },
      '应于 2023-03-15 启动，连续 3 个月未启动',
      'should have started on 2023-03-15, not started (month 3)',
    ],
    [
      { code: 'missedPeriods', params: { count: 2 } },
      '连续 2 期目标未完成',
      'targets missed 2 periods running',
    ],
    [
      {
        code: 'doneLate',
        params: { finishedOn: '2023-01-20', dueOn: '2023-01-17', workingDays: 3, calendarDays: 3 },
      },
      '于 2023-01-20 完成，逾期 3 个工作日（应于 2023-01-17 完成）',
      'done on 2023-01-20, 3 working days late (due 2023-01-17)',
    ],
    [{ code: 'done', params: { finishedOn: null, dueOn: '2023-01-17' } }, '已完成', 'done'],
    [
      {
        code: 'overridden',
        params: { from: 'green', author: '张三', reason: '用地未落实', expiresOn: '2023-01-31' },
      },
      '张三由绿灯下调：用地未落实（至 2023-01-31）',
      'lowered from green by 张三: 用地未落实 (until 2023-01-31)',
    ],
  ])('%j', (reason, zh, en) => {
    expect([reasonText(reason, 'zh'), reasonText(reason, 'en')]).toEqual([zh, en]);
  });

  it.each([
    [18, '18.0'],
    [66.67, '66.7'],
    [10, '10.0'],
    [10.01, '10.01'],
    [9.96, '9.96'],
    [0.04, '0.04'],
    [0.05, '0.1'],
    [100, '100.0'],
    [99.99, '99.99'],
    [7.25, '7.3'],
  ])('%d is written %s', (value, text) => {
    expect(formatRate(value)).toBe(text);
  });
});
