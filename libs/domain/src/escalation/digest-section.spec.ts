import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../../../test/support/official-calendar.js';
import type { AlertItem } from './alert-item.js';
import { digestSection, type DigestOptions, type DigestSection } from './digest-section.js';

const calendar = officialCalendar(2022, 2025);
const item: AlertItem = { status: 'inProgress', dueOn: '2023-02-01', dueVersion: 1 };

describe('digest section', () => {
  it.each<[string, Partial<AlertItem>, DigestOptions, DigestSection | null]>([
    ['2023-01-17', {}, {}, null],
    ['2023-01-18', {}, {}, 'dueSoon'],
    ['2023-02-01', {}, {}, 'dueSoon'],
    ['2023-01-28', {}, { soonWorkingDays: 3 }, null],
    ['2023-01-29', {}, { soonWorkingDays: 3 }, 'dueSoon'],
    ['2023-02-02', {}, {}, 'newlyOverdue'],
    ['2023-02-03', {}, {}, 'stillOverdue'],
    ['2023-02-04', { dueOn: '2023-02-03' }, {}, 'newlyOverdue'],
    ['2023-02-06', { dueOn: '2023-02-03' }, {}, 'newlyOverdue'],
    ['2023-02-07', { dueOn: '2023-02-03' }, {}, 'stillOverdue'],
    ['2023-02-07', {}, { lastDigestOn: '2023-02-01' }, 'newlyOverdue'],
    ['2023-02-07', {}, { lastDigestOn: '2023-02-02' }, 'stillOverdue'],
    ['2023-02-07', { status: 'paused' }, {}, null],
    ['2023-02-07', { finishedOn: '2023-02-07' }, {}, null],
    ['2023-02-06', { finishedOn: '2023-02-07' }, { lastDigestOn: '2023-02-03' }, 'stillOverdue'],
  ])('as of %s, %o, %o: %s', (asOf, changes, options, section) => {
    expect(digestSection({ ...item, ...changes }, asOf, calendar, options)).toBe(section);
  });
});
