import { describe, expect, it } from 'vitest';
import type { ImportRow } from '../../lib/api/types.js';
import { newRowSummary } from './new-row-summary.js';

type Change = ImportRow['changes'][number];
const change = (field: Change['field'], after: string | null): Change => ({
  field,
  title: field,
  before: null,
  after,
});

describe('newRowSummary', () => {
  it('names the telling fields in their order and counts the others', () => {
    const { shown, more } = newRowSummary([
      change('number', '7'),
      change('title', '改建'),
      change('goal', '完成主体'),
      change('dueOn', '2023-03-31'),
      change('leadUnit', '住建局'),
      change('remark', null),
      change('basis', '县政府工作报告'),
    ]);
    expect(shown.map(({ after }) => after)).toEqual(['住建局', '2023-03-31']);
    expect(more).toBe(2);
  });

  it('passes over what is empty', () => {
    expect(newRowSummary([change('leadUnit', ''), change('dueOn', null)])).toEqual({ shown: [], more: 0 });
  });
});
