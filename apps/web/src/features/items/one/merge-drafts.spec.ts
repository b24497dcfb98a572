import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/items/report-draft.js';
import { meetingFields, rebase } from './merge-drafts.js';

const base: Draft = {
  completionRate: 40,
  status: undefined,
  note: '已开工',
  problems: '',
  nextStep: '办证',
  milestones: { 1: null, 2: null },
};
const newest: Draft = {
  ...base,
  completionRate: 55,
  problems: '缺电',
  milestones: { 1: '2023-01-19', 2: null },
};
const mine: Draft = {
  ...base,
  completionRate: 60,
  note: '主体封顶',
  milestones: { 1: null, 2: '2023-01-20' },
};

describe('two people on one item', () => {
  it('shows what they changed beside what I entered', () => {
    expect(meetingFields(base, newest, mine)).toEqual([
      { field: 'completionRate', id: 0, before: 40, theirs: 55, mine: 60 },
      { field: 'problems', id: 0, before: '', theirs: '缺电', mine: undefined },
      { field: 'milestone', id: 1, before: null, theirs: '2023-01-19', mine: undefined },
    ]);
  });

  it('lays mine over the newest and keeps theirs where I touched nothing', () => {
    expect(rebase(base, newest, mine)).toEqual({
      completionRate: 60,
      status: undefined,
      note: '主体封顶',
      problems: '缺电',
      nextStep: '办证',
      milestones: { 1: '2023-01-19', 2: '2023-01-20' },
    });
  });

  it('drops my tick of a milestone that is gone', () => {
    expect(rebase(base, { ...newest, milestones: { 1: null } }, mine).milestones).toEqual({ 1: null });
  });
});
