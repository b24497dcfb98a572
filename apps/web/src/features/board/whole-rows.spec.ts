import { describe, expect, it } from 'vitest';
import { wholeRows } from './whole-rows.js';

describe('wholeRows', () => {
  it.each([
    ['ends after the last row that fits', [64, 100, 136, 172], 160, 136],
    ['is exact', [64, 100, 136, 172], 154, 136],
    ['leaves room for the sign', [64, 100, 136, 172], 153, 100],
    ['is not bounded where all rows fit', [64, 100, 136], 136, null],
    ['is not bounded where no row fits', [64, 100], 40, null],
    ['is not bounded without rows', [], 40, null],
  ] as const)('%s', (_name, bottoms, room, height) => {
    expect(wholeRows(bottoms, room, 18)).toBe(height);
  });
});
