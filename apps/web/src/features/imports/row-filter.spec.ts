import { describe, expect, it } from 'vitest';
import { countOf, firstFilter } from './row-filter.js';

const counts = {
  new: 3,
  changed: 2,
  unchanged: 24,
  failed: 1,
  skipped: 3,
  missing: 0,
  errors: 0,
  warnings: 0,
};

describe('row filters', () => {
  it('start with what needs a decision', () => {
    expect(firstFilter({ ...counts, errors: 1 }, 0)).toBe('problems');
    expect(firstFilter({ ...counts, warnings: 1 }, 0)).toBe('problems');
    expect(firstFilter(counts, 0)).toBe('changed');
    expect(firstFilter({ ...counts, changed: 0 }, 0)).toBe('all');
  });

  it('start with no list that is empty: a problem of the file is no row', () => {
    expect(firstFilter({ ...counts, warnings: 1, changed: 0 }, 1)).toBe('all');
    expect(firstFilter({ ...counts, warnings: 1 }, 1)).toBe('changed');
    expect(firstFilter({ ...counts, warnings: 2 }, 1)).toBe('problems');
  });

  it('count rows, not problems', () => {
    expect(countOf('all', counts)).toBe(33);
    expect(countOf('failed', counts)).toBe(1);
    expect(countOf('problems', counts)).toBeUndefined();
  });
});
