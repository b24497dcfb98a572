import { createWorkingCalendar } from '@guatu/domain';
import { expect, it } from 'vitest';
import { restSpans } from './rest-spans.js';

const calendar = createWorkingCalendar({
  weeklyOff: [0, 6],
  exceptions: [
    { day: '2023-01-28', kind: 'work' },
    { day: '2023-01-27', kind: 'off' },
  ],
  knownYears: [],
});

it('join rest days in a row, both ends of the range included', () => {
  expect(restSpans('2023-01-21', '2023-01-29', calendar)).toEqual([
    { from: '2023-01-21', to: '2023-01-22' },
    { from: '2023-01-27', to: '2023-01-27' },
    { from: '2023-01-29', to: '2023-01-29' },
  ]);
  expect(restSpans('2023-01-23', '2023-01-24', calendar)).toEqual([]);
});

it('are left out of plans of over three years', () => {
  expect(restSpans('2023-01-01', '2026-01-02', calendar)).not.toEqual([]);
  expect(restSpans('2023-01-01', '2026-02-01', calendar)).toEqual([]);
});
