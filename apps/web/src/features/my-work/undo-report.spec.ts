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
    expect(undoReport(before, { id: 7, version: 9 })).toEqual({
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
    expect(undoReport({ ...before, status: 'issued' }, { id: 7, version: 9 })).not.toHaveProperty('status');
  });
});
