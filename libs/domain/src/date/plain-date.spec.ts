import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidDateError } from './invalid-date-error.js';
import { civilDate, endOfMonth, monthNumber } from './month.js';
import { addDays, dayNumber, daysBetween, fromDayNumber, isPlainDate, weekday } from './plain-date.js';

const anyDayNumber = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });

describe('plain dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2023-01-20', 19_377],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(fromDayNumber(number)).toBe(date);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '0000-01-01',
    '2023-1-05',
    '2023/01/05',
    '2023-01-05T00:00:00Z',
    ' 2023-01-0',
    '２０２３-01-05',
    '',
  ])('refuses %j', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(InvalidDateError);
  });

  it.each([null, undefined, 20_230_105, new Date(0)])('%j is no plain date', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY, 2_932_897, -719_163])('refuses day %d', (number) => {
    expect(() => fromDayNumber(number)).toThrow(InvalidDateError);
  });

  it('adds and subtracts across leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2023-01-20', '2023-01-17')).toBe(-3);
    expect(() => addDays('9999-12-31', 1)).toThrow(InvalidDateError);
  });

  it('knows the day of the week', () => {
    expect([weekday('2023-01-20'), weekday('2023-01-22'), weekday('1969-12-27')]).toEqual([5, 0, 6]);
  });

  it('knows the month', () => {
    expect(civilDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(endOfMonth('2024-02-10')).toBe('2024-02-29');
    expect(endOfMonth('2023-12-31')).toBe('2023-12-31');
    expect(monthNumber('2024-01-01') - monthNumber('2023-12-31')).toBe(1);
  });

  it('numbers and dates are inverse, and agree with the proleptic Gregorian calendar of Date', () => {
    fc.assert(
      fc.property(anyDayNumber, (number) => {
        const date = fromDayNumber(number);
        expect(dayNumber(date)).toBe(number);
        expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(weekday(date)).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  it('text order is time order', () => {
    fc.assert(
      fc.property(anyDayNumber, anyDayNumber, (a, b) => {
        expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
      }),
    );
  });
});
