import { describe, expect, it } from 'vitest';
import type { ItemRow } from '../../lib/api/types.js';
import { undoReport } from './undo-report.js';

const before = {
  completionRate: 40,
  status: 'inProgress',
  progressNote: '已开工',
  problems: null,
  nextStep: '办证',
} as ItemRow;

describe('undoReport', () => {
  it('sends the old values on the new version', () => {
    expect(undoReport(before, { id: 7, version: 9, status: 'inProgress' })).toEqual({
      id: 7,
      version: 9,
      completionRate: 40,
      status: 'inProgress',
      note: '已开工',
      problems: null,
      nextStep: '办证',
    });
  });

  it('names no state that a unit cannot report', () => {
    const saved = { id: 7, version: 9, status: 'inProgress' } as const;
    expect(undoReport({ ...before, status: 'issued' }, saved)).not.toHaveProperty('status');
  });

  it.each([
    ['issued', 'inProgress'],
    ['inProgress', 'inProgress'],
    ['paused', 'paused'],
  ] as const)('opens again what was closed from %s as %s', (status, reopened) => {
    const saved = { id: 7, version: 9, status: 'closed' } as const;
    expect(undoReport({ ...before, status }, saved).status).toBe(reopened);
  });
});
