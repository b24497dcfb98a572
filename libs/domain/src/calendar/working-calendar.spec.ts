import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { addDays, fromDayNumber, weekday } from '../date/plain-date.js';
import {
  ConflictingExceptionError,
  InvalidDayCountError,
  InvalidWeekdayError,
  NoWorkingDayError,
} from './calendar-errors.js';
import { createWorkingCalendar } from './working-calendar.js';

const official = officialCalendar();
const naive = createWorkingCalendar({ weeklyOff: [0, 6], exceptions: [], knownYears: [] });

describe('the official calendar', () => {
  it.each([
    ['2023-01-16', 13, '2023-02-07', '2023-02-02'],
    ['2023-01-13', 13, '2023-02-06', '2023-02-01'],
  ])('accepted on %s, %i working days: %s and not the naive %s', (from, days, due, naiveDue) => {
    expect(official.addWorkingDays(from, days)).toBe(due);
    expect(naive.addWorkingDays(from, days)).toBe(naiveDue);
  });

  it.each([
    ['2023-01-20', true, 'the last Friday before Spring Festival'],
    ['2023-01-27', false, 'a Friday within Spring Festival'],
    ['2023-01-28', true, 'a make-up Saturday'],
    ['2023-01-29', true, 'a make-up Sunday'],
    ['2023-02-04', false, 'a plain Saturday'],
    ['2024-02-18', true, 'a make-up Sunday'],
    ['2050-05-03', true, 'a plain Tuesday of a year without data'],
  ])('%s works: %s (%s)', (day, works) => {
    expect(official.isWorkingDay(day)).toBe(works);
  });

  it.each([
    ['2023-01-20', 0, '2023-01-20'],
    ['2023-01-21', 0, '2023-01-28'],
    ['2023-01-21', 1, '2023-01-28'],
    ['2023-01-30', -1, '2023-01-29'],
    ['2023-01-28', -1, '2023-01-20'],
    ['2023-01-22', -1, '2023-01-20'],
    ['2023-01-22', -2, '2023-01-19'],
  ])('%s plus %i working days is %s', (from, n, day) => {
    expect(official.addWorkingDays(from, n)).toBe(day);
  });

  it('counts (a, b], signed and additive', () => {
    expect(official.workingDaysBetween('2023-01-20', '2023-01-30')).toBe(3);
    expect(official.workingDaysBetween('2023-01-30', '2023-01-20')).toBe(-3);
    expect(official.workingDaysBetween('2023-01-20', '2023-01-27')).toBe(0);
    expect(official.workingDaysBetween('2023-01-17', '2023-01-20')).toBe(3);
  });

  it('finds the neighbours of a rest day', () => {
    expect(official.onOrBefore('2023-01-25')).toBe('2023-01-20');
    expect(official.onOrAfter('2023-01-25')).toBe('2023-01-28');
    expect(official.onOrBefore('2023-01-28')).toBe('2023-01-28');
    expect(official.onOrAfter('2023-01-28')).toBe('2023-01-28');
  });

  it('names the years without a published arrangement, in either direction', () => {
    expect(official.provisionalYears('2025-12-01', '2026-12-31')).toEqual([]);
    expect(official.provisionalYears('2026-12-31', '2028-01-01')).toEqual([2027, 2028]);
    expect(official.provisionalYears('2028-01-01', '2026-12-31')).toEqual([2027, 2028]);
  });
});

describe('calendars that cannot be', () => {
  it('refuses a calendar without any working day', () => {
    const weeklyOff = [0, 1, 2, 3, 4, 5, 6];
    expect(() => createWorkingCalendar({ weeklyOff, exceptions: [], knownYears: [] })).toThrow(
      NoWorkingDayError,
    );
    const exceptions = [{ day: '2023-01-02', kind: 'off' as const }];
    expect(() => createWorkingCalendar({ weeklyOff, exceptions, knownYears: [] })).toThrow(NoWorkingDayError);
  });

  it('says so when the few working days it has are used up', () => {
    const calendar = createWorkingCalendar({
      weeklyOff: [0, 1, 2, 3, 4, 5, 6],
      exceptions: [
        { day: '2023-03-01', kind: 'work' },
        { day: '2023-01-02', kind: 'work' },
      ],
      knownYears: [],
    });
    expect(calendar.addWorkingDays('2022-06-01', 2)).toBe('2023-03-01');
    expect(calendar.addWorkingDays('2023-12-31', -2)).toBe('2023-01-02');
    expect(() => calendar.addWorkingDays('2022-06-01', 3)).toThrow(NoWorkingDayError);
    expect(() => calendar.addWorkingDays('2023-12-31', -3)).toThrow(NoWorkingDayError);
    expect(() => calendar.onOrAfter('2023-03-02')).toThrow(NoWorkingDayError);
    expect(() => calendar.onOrBefore('2023-01-01')).toThrow(NoWorkingDayError);
  });

  it('refuses bad weekdays, contradicting exceptions and fractions of days', () => {
    expect(() => createWorkingCalendar({ weeklyOff: [7], exceptions: [], knownYears: [] })).toThrow(
      InvalidWeekdayError,
    );
    expect(() =>
      createWorkingCalendar({
        weeklyOff: [],
        exceptions: [
          { day: '2023-01-02', kind: 'off' },
          { day: '2023-01-02', kind: 'work' },
        ],
        knownYears: [],
      }),
    ).toThrow(ConflictingExceptionError);
    expect(() => naive.addWorkingDays('2023-01-02', 1.5)).toThrow(InvalidDayCountError);
  });
});

describe('against a day-by-day walk', () => {
  const day = fc.integer({ min: 19_000, max: 19_120 }).map(fromDayNumber);
  const calendars = fc
    .record({
      weeklyOff: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
      exceptions: fc.uniqueArray(fc.record({ day, kind: fc.constantFrom('off' as const, 'work' as const) }), {
        selector: (exception) => exception.day,
        maxLength: 60,
      }),
    })
    .map(({ weeklyOff, exceptions }) => {
      const kinds = new Map(exceptions.map((exception) => [exception.day, exception.kind]));
      return {
        calendar: createWorkingCalendar({ weeklyOff, exceptions, knownYears: [] }),
        works: (date: string) =>
          (kinds.get(date) ?? (weeklyOff.includes(weekday(date)) ? 'off' : 'work')) === 'work',
      };
    });

  it('adds, subtracts and finds the same days', () => {
    fc.assert(
      fc.property(calendars, day, fc.integer({ min: -40, max: 40 }), ({ calendar, works }, from, n) => {
        expect(calendar.isWorkingDay(from)).toBe(works(from));
        const step = n < 0 ? -1 : 1;
        let expected = n === 0 ? addDays(from, -1) : from;
        for (let left = Math.max(1, Math.abs(n)); left > 0;) {
          expected = addDays(expected, step);
          if (works(expected)) left -= 1;
        }
        expect(calendar.addWorkingDays(from, n)).toBe(expected);
      }),
      { numRuns: 1500 },
    );
  });

  it('add and difference are inverse, and difference is additive', () => {
    fc.assert(
      fc.property(calendars, day, day, day, fc.integer({ min: -60, max: 60 }), ({ calendar }, a, b, c, n) => {
        const between = (from: string, to: string) => calendar.workingDaysBetween(from, to);
        const step = calendar.isWorkingDay(a) ? n : Math.abs(n);
        expect(step === 0 ? 0 : between(a, calendar.addWorkingDays(a, step))).toBe(step);
        const [start, end] = [calendar.onOrAfter(a), calendar.onOrAfter(b)];
        expect(calendar.addWorkingDays(start, between(start, end))).toBe(end);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
      { numRuns: 1500 },
    );
  });

  it('costs the same over any range', () => {
    expect(naive.addWorkingDays('0001-01-01', 2_000_000)).toBe('7667-02-21');
    expect(naive.workingDaysBetween('0001-01-01', '9999-12-31')).toBe(2_608_614);
  });
});
