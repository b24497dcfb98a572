import { describe, expect, it } from 'vitest';
import { draftChanges, draftOf, reportBody, withRate } from './report-draft.js';

const item = {
  completionRate: 40,
  progressNote: '已开工',
  problems: null,
  nextStep: null,
  milestones: [
    { id: 1, title: '招标', dueOn: '2023-01-01', weight: 1, doneOn: '2022-12-30' },
    { id: 2, title: '开工', dueOn: '2023-02-01', weight: 1, doneOn: null },
  ],
};
const base = draftOf(item);

describe('report drafts', () => {
  it('start from what the item says', () => {
    expect(base).toEqual({
      completionRate: 40,
      status: undefined,
      note: '已开工',
      problems: '',
      nextStep: '',
      milestones: { 1: '2022-12-30', 2: null },
    });
  });

  it('know what was entered; spaces at the ends are nothing', () => {
    expect(draftChanges(base, { ...base, note: ' 已开工 ' })).toEqual({});
    expect(draftChanges(base, { ...base, completionRate: 50, problems: '缺电' })).toEqual({
      completionRate: 50,
      problems: '缺电',
    });
  });

  it('send the rate always and the rest only when touched', () => {
    expect(reportBody(base, base)).toEqual({ completionRate: 40 });
    expect(
      reportBody(base, { ...base, status: 'closed', milestones: { 1: '2022-12-30', 2: '2023-01-20' } }),
    ).toEqual({ completionRate: 40, status: 'closed', milestones: [{ id: 2, doneOn: '2023-01-20' }] });
  });

  it('send an emptied text as empty', () => {
    expect(reportBody(base, { ...base, note: '' })).toEqual({ completionRate: 40, note: '' });
  });

  it('mark done only at 100', () => {
    const closing = { ...withRate(base, 100), status: 'closed' } as const;
    expect(reportBody(base, closing)).toEqual({ completionRate: 100, status: 'closed' });
    expect(withRate(closing, 100)).toEqual(closing);
    expect(reportBody(base, withRate(closing, 99.5))).toEqual({ completionRate: 99.5 });
    expect(withRate({ ...base, status: 'paused' }, 50).status).toBe('paused');
  });
});
