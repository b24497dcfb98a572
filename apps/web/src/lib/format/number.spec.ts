import { describe, expect, it } from 'vitest';
import { grouped, percent, signedCount, signedPoints } from './number.js';

describe('numbers as text', () => {
  it.each([
    [0, '0.0%'],
    [71.44, '71.4%'],
    [100, '100.0%'],
  ])('percent %d → %s', (value, text) => expect(percent(value)).toBe(text));

  it.each([
    [3.4, '+3.4'],
    [-18, '−18.0'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
    [-0.06, '−0.1'],
  ])('points %d → %s', (gap, text) => expect(signedPoints(gap)).toBe(text));

  it.each([
    [2, '+2'],
    [-1, '−1'],
    [0, '0'],
  ])('change %d → %s', (change, text) => expect(signedCount(change)).toBe(text));

  it.each([
    [124, '124'],
    [1878, '1,878'],
    [1234567, '1,234,567'],
  ])('groups %d → %s', (value, text) => expect(grouped(value)).toBe(text));
});
