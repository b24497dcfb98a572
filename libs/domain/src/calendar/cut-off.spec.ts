import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { shiftCutOff, type CutOffShift } from './cut-off.js';

const calendar = officialCalendar();

describe('a cut-off on a rest day', () => {
  it.each<[string, CutOffShift, string]>([
    ['2023-01-25', 'none', '2023-01-25'],
    ['2023-01-25', 'earlier', '2023-01-20'],
    ['2023-01-25', 'later', '2023-01-28'],
    ['2023-01-25', 'secondWorkingDayAfter', '2023-01-29'],
    ['2023-02-25', 'earlier', '2023-02-24'],
    ['2023-02-25', 'later', '2023-02-27'],
    ['2023-02-25', 'secondWorkingDayAfter', '2023-02-28'],
  ])('%s, %s: %s', (day, shift, moved) => {
    expect(shiftCutOff(day, shift, calendar)).toBe(moved);
  });

  it.each<CutOffShift>(['none', 'earlier', 'later', 'secondWorkingDayAfter'])(
    '%s leaves a working day where it is, make-up weekends included',
    (shift) => {
      expect(shiftCutOff('2023-01-28', shift, calendar)).toBe('2023-01-28');
    },
  );
});
