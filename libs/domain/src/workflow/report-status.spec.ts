import { describe, expect, it } from 'vitest';
import { itemStatuses, type ItemStatus } from '../model/kinds.js';
import { isFinished, statusAfterReport, takesReports } from './report-status.js';

describe('takesReports', () => {
  it('is true of open items only', () => {
    expect(itemStatuses.filter(takesReports)).toEqual([
      'issued',
      'accepted',
      'inProgress',
      'returned',
      'paused',
    ]);
  });
});

describe('statusAfterReport', () => {
  it.each<[ItemStatus, number, ItemStatus]>([
    ['issued', 10, 'inProgress'],
    ['issued', 0, 'issued'],
    ['accepted', 0.01, 'inProgress'],
    ['returned', 50, 'inProgress'],
    ['inProgress', 0, 'inProgress'],
    ['inProgress', 100, 'inProgress'],
    ['paused', 40, 'paused'],
  ])('%s at %d %% → %s', (status, rate, expected) => {
    expect(statusAfterReport(status, rate)).toBe(expected);
  });
});

describe('statusAfterReport with a named state', () => {
  it.each<[ItemStatus, number, 'accepted' | 'paused' | 'closed', ItemStatus]>([
    ['issued', 0, 'accepted', 'accepted'],
    ['issued', 100, 'accepted', 'inProgress'],
    ['inProgress', 40, 'paused', 'paused'],
    ['inProgress', 100, 'closed', 'closed'],
  ])('%s at %d %% named %s → %s', (status, rate, named, expected) => {
    expect(statusAfterReport(status, rate, named)).toBe(expected);
  });
});

describe('isFinished', () => {
  it('holds for closed and archived', () => {
    expect(itemStatuses.filter(isFinished)).toEqual(['closed', 'archived']);
  });
});
