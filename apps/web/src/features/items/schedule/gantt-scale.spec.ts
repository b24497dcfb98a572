import { expect, it } from 'vitest';
import { ganttScale } from './gantt-scale.js';

const step = (earliestStart: string, latestFinish: string) => ({
  id: 'a',
  earliestStart,
  earliestFinish: earliestStart,
  latestStart: latestFinish,
  latestFinish,
  slack: 0,
  freeSlack: 0,
  doneOn: null,
  late: false,
});

it('has room for every day with one to spare, and names the months', () => {
  const scale = ganttScale({ asOf: '2023-01-20', steps: [step('2023-01-20', '2023-03-02')] }, ['2023-03-05']);
  expect([scale.from, scale.to]).toEqual(['2023-01-19', '2023-03-06']);
  expect(scale.months).toEqual([
    { from: '2023-01-19', label: '2023-01' },
    { from: '2023-02-01', label: '2023-02' },
    { from: '2023-03-01', label: '2023-03' },
  ]);
  expect(scale.x('2023-01-20')).toBeCloseTo(scale.dayWidth);
  expect(scale.width).toBe(Math.ceil(47 * scale.dayWidth));
});

it('draws a day neither wider nor narrower than can be read', () => {
  const short = ganttScale({ asOf: '2023-01-20', steps: [step('2023-01-20', '2023-01-21')] }, []);
  expect(short.dayWidth).toBe(22);
  const long = ganttScale({ asOf: '2023-01-20', steps: [step('2023-01-20', '2043-01-20')] }, []);
  expect(long.dayWidth).toBe(1.5);
  expect(long.months).toHaveLength(241);
});
