import { describe, expect, it } from 'vitest';
import { InvalidDateError } from '../date/invalid-date-error.js';
import { ConflictingExceptionError } from './calendar-errors.js';
import { exceptionsFromLists, layerExceptions } from './exceptions.js';
import { createWorkingCalendar } from './working-calendar.js';

describe('exceptions', () => {
  it('come from the two lists of a published arrangement', () => {
    const holidays = [
      '2023-01-27',
      '2023-01-21',
      '2023-01-22',
      '2023-01-23',
      '2023-01-24',
      '2023-01-25',
      '2023-01-26',
    ];
    const exceptions = exceptionsFromLists(holidays, ['2023-01-29', '2023-01-28', '2023-01-28']);
    expect(exceptions.map(({ day, kind }) => `${day.slice(8)} ${kind}`)).toEqual([
      '21 off',
      '22 off',
      '23 off',
      '24 off',
      '25 off',
      '26 off',
      '27 off',
      '28 work',
      '29 work',
    ]);
    const calendar = createWorkingCalendar({ weeklyOff: [0, 6], exceptions, knownYears: [2023] });
    expect(calendar.addWorkingDays('2023-01-16', 13)).toBe('2023-02-07');
  });

  it('refuses a day in both lists and a day that is none', () => {
    expect(() => exceptionsFromLists(['2023-01-28'], ['2023-01-28'])).toThrow(ConflictingExceptionError);
    expect(() => exceptionsFromLists(['2023-02-30'], [])).toThrow(InvalidDateError);
  });

  it('of a unit win over those of the instance', () => {
    const merged = layerExceptions(
      [
        { day: '2023-05-02', kind: 'off' },
        { day: '2023-05-01', kind: 'off' },
      ],
      [{ day: '2023-05-02', kind: 'work' }],
    );
    expect(merged).toEqual([
      { day: '2023-05-01', kind: 'off' },
      { day: '2023-05-02', kind: 'work' },
    ]);
  });
});
