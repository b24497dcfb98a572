import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import { endOfMonth } from '../date/month.js';
import { assessPeriods, consecutiveMissed } from './periods.js';
import { ouhai2020 } from './presets/ouhai-2020.js';
import { sanyaDistrict2022 } from './presets/sanya-2022.js';

const calendar = officialCalendar();
const months = Array.from({ length: 12 }, (_, i) => endOfMonth(`2020-${String(i + 1).padStart(2, '0')}-01`));
/** Eight points a month, and the rest in December. */
const targets = months.map((endsOn, i) => ({ endsOn, plannedRate: i === 11 ? 100 : (i + 1) * 8 }));
const reports = [
  { on: '2020-01-31', rate: 8 },
  { on: '2020-02-28', rate: 12 },
  { on: '2020-03-31', rate: 20 },
  { on: '2020-04-10', rate: 24 },
  { on: '2020-04-30', rate: 33 },
  { on: '2020-05-31', rate: 40 },
  { on: '2020-06-30', rate: 47.99 },
  { on: '2020-07-01', rate: 48 },
  { on: '2020-07-31', rate: 60 },
  { on: '2020-09-30', rate: 70 },
  { on: '2020-10-31', rate: 80 },
  { on: '2020-11-30', rate: 85 },
  { on: '2020-12-31', rate: 95 },
];
const letters = { green: 'G', yellow: 'Y', red: 'R' } as Record<string, string>;
const strip = (asOf: string, ruleSet = ouhai2020) =>
  assessPeriods(targets, reports, asOf, ruleSet, calendar)
    .map(({ assessment }) => letters[assessment.light])
    .join('');

describe('a year in Ouhai, month by month', () => {
  it.each([
    ['2020-01-30', '', 'no month has ended'],
    ['2020-01-31', 'G', 'January met'],
    ['2020-02-29', 'GR', 'February missed: 12 of 16'],
    ['2020-03-31', 'GYR', 'March missed, but its 20 make up February'],
    ['2020-04-09', 'GYR', 'nothing new'],
    ['2020-04-10', 'GYY', 'March made up in April'],
    ['2020-04-30', 'GYYG', 'April met; the others stay yellow'],
    ['2020-05-31', 'GYYGG', 'May met exactly'],
    ['2020-06-30', 'GYYGGR', 'June missed by a hundredth'],
    ['2020-07-01', 'GYYGGY', 'made up the next day, yellow all the same'],
    ['2020-07-31', 'GYYGGYG', 'July met with a lead'],
    ['2020-08-31', 'GYYGGYGR', 'no report in August: 60 of 64'],
    ['2020-09-30', 'GYYGGYGYR', 'September missed, August made up'],
    ['2020-10-31', 'GYYGGYGYYG', 'October met exactly, September made up'],
    ['2020-11-30', 'GYYGGYGYYGR', 'November missed'],
    ['2020-12-31', 'GYYGGYGYYGYR', 'the year missed, November made up'],
    ['2021-06-30', 'GYYGGYGYYGYR', 'for good'],
  ])('as of %s: %s (%s)', (asOf, lights) => {
    expect(strip(asOf)).toBe(lights);
  });

  it('keeps what a past day looked like, whatever was reported since', () => {
    const later = [...reports, { on: '2021-01-05', rate: 100 }];
    const lights = (asOf: string) =>
      assessPeriods(targets, later, asOf, ouhai2020, calendar).map(({ assessment }) => assessment.light);
    expect(lights('2020-12-31').at(-1)).toBe('red');
    expect(lights('2021-01-05').at(-1)).toBe('yellow');
  });

  it('carries its day and its reasons', () => {
    const { assessment } = assessPeriods(targets, reports, '2020-04-10', ouhai2020, calendar)[1]!;
    expect(assessment.asOf).toBe('2020-04-10');
    expect(assessment.reasons.map(({ code }) => code)).toEqual(['ahead', 'recoveredLate']);
  });
});

describe('consecutive missed periods', () => {
  it.each([
    ['2020-01-31', 0],
    ['2020-02-29', 1],
    ['2020-03-31', 2],
    ['2020-04-10', 2],
    ['2020-04-30', 0],
    ['2020-09-30', 2],
    ['2020-12-31', 2],
  ])('as of %s: %i', (asOf, missed) => {
    expect(consecutiveMissed(targets, reports, asOf)).toBe(missed);
  });

  it('drives the rule of districts in Sanya', () => {
    expect(strip('2020-12-31', sanyaDistrict2022)).toBe('GYRGGYGYRGYR');
  });
});
