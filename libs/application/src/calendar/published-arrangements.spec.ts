import { createWorkingCalendar } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { firstPublishedYear, lastPublishedYear, publishedExceptions } from './published-arrangements.js';

describe('publishedExceptions', () => {
  it('knows the spring of 2023', () => {
    const exceptions = publishedExceptions(2023);
    expect(exceptions).toContainEqual({ day: '2023-01-23', kind: 'off' });
    expect(exceptions).toContainEqual({ day: '2023-01-28', kind: 'work' });
    const calendar = createWorkingCalendar({ weeklyOff: [0, 6], exceptions, knownYears: [2023] });
    expect(calendar.addWorkingDays('2023-01-16', 13)).toBe('2023-02-07');
    expect(calendar.addWorkingDays('2023-01-13', 13)).toBe('2023-02-06');
  });

  it.each([firstPublishedYear, lastPublishedYear])('has holidays on weekdays in %i', (year) => {
    expect(publishedExceptions(year).filter(({ kind }) => kind === 'off').length).toBeGreaterThan(5);
  });

  it('has nothing for the year after the last', () => {
    expect(publishedExceptions(lastPublishedYear + 1)).toEqual([]);
  });
});
