import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { addDays, fromDayNumber } from '../date/plain-date.js';
import { readApprovalClock, type ClockPause } from './approval-clock.js';
import { InvalidDayCountError } from './calendar-errors.js';

const calendar = officialCalendar();
const pause = (from: string, to: string | null): ClockPause => ({ reason: 'expertReview', from, to });

describe('approval clock', () => {
  it.each<[string, string, ClockPause[], string | null]>([
    ['without pauses', '2023-01-16', [], '2023-02-07'],
    ['without pauses, from a Friday', '2023-01-13', [], '2023-02-06'],
    ['a pause of two working days', '2023-01-16', [pause('2023-01-18', '2023-01-19')], '2023-02-09'],
    [
      'a pause over holidays and one make-up day',
      '2023-01-16',
      [pause('2023-01-21', '2023-01-28')],
      '2023-02-08',
    ],
    ['a pause of rest days only', '2023-01-16', [pause('2023-01-21', '2023-01-27')], '2023-02-07'],
    ['a pause that begins on the last day', '2023-01-16', [pause('2023-02-07', '2023-02-08')], '2023-02-09'],
    ['a pause that begins too late', '2023-01-16', [pause('2023-02-08', '2023-02-20')], '2023-02-07'],
    ['a pause before acceptance ends', '2023-01-16', [pause('2023-01-10', '2023-01-17')], '2023-02-08'],
    [
      'overlapping pauses count once',
      '2023-01-16',
      [pause('2023-01-18', '2023-01-19'), pause('2023-01-17', '2023-01-18')],
      '2023-02-10',
    ],
    [
      'a pause that only an earlier one lets in',
      '2023-01-16',
      [pause('2023-02-08', '2023-02-09'), pause('2023-02-01', '2023-02-02')],
      '2023-02-13',
    ],
    ['an open pause', '2023-01-16', [pause('2023-01-18', null)], null],
  ])('%s', (_, acceptedOn, pauses, dueOn) => {
    expect(readApprovalClock({ acceptedOn, limitDays: 13, pauses }, '2023-01-20', calendar).dueOn).toBe(
      dueOn,
    );
  });

  it('tells what is used and left, and whether it stands still', () => {
    const clock = { acceptedOn: '2023-01-16', limitDays: 13, pauses: [pause('2023-01-18', '2023-01-19')] };
    const read = (asOf: string) => {
      const { usedDays, remainingDays, isPaused } = readApprovalClock(clock, asOf, calendar);
      return [usedDays, remainingDays, isPaused];
    };
    expect(read('2023-01-16')).toEqual([0, 13, false]);
    expect(read('2023-01-17')).toEqual([1, 12, false]);
    expect(read('2023-01-19')).toEqual([1, 12, true]);
    expect(read('2023-01-20')).toEqual([2, 11, false]);
    expect(read('2023-02-10')).toEqual([14, -1, false]);
  });

  it('flags years without a published arrangement', () => {
    const clock = { acceptedOn: '2026-12-28', limitDays: 13, pauses: [] };
    expect(readApprovalClock(clock, '2026-12-29', calendar).provisionalYears).toEqual([2027]);
  });

  it('refuses a limit below one day', () => {
    const clock = { acceptedOn: '2023-01-16', limitDays: 0, pauses: [] };
    expect(() => readApprovalClock(clock, '2023-01-20', calendar)).toThrow(InvalidDayCountError);
  });

  it('has used exactly its limit at the end of its due day, and less the day before', () => {
    const day = fc.integer({ min: 19_350, max: 19_420 }).map(fromDayNumber);
    const closed = fc
      .tuple(day, fc.integer({ min: 0, max: 12 }))
      .map(([from, n]) => pause(from, addDays(from, n)));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 40 }),
        fc.array(closed, { maxLength: 6 }),
        (from, limit, pauses) => {
          const clock = { acceptedOn: from, limitDays: limit, pauses };
          const { dueOn } = readApprovalClock(clock, from, calendar);
          expect(readApprovalClock(clock, dueOn!, calendar).usedDays).toBe(limit);
          expect(readApprovalClock(clock, addDays(dueOn!, -1), calendar).usedDays).toBe(limit - 1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
