import { describe, expect, it } from 'vitest';
import { boardDayOf, presetDays } from './preset-days.js';

describe('presetDays', () => {
  it.each([
    ['2023-01-20', '2023-01-19', '2023-01-13'],
    ['2023-01-22', '2023-01-21', '2023-01-13'],
    ['2023-01-23', '2023-01-22', '2023-01-20'],
    ['2023-03-01', '2023-02-28', '2023-02-24'],
  ])('on %s', (today, yesterday, lastFriday) => expect(presetDays(today)).toEqual({ yesterday, lastFriday }));
});

describe('boardDayOf', () => {
  it.each([
    ['asOf=2023-01-19', '2023-01-19'],
    ['campaign=2', undefined],
    ['asOf=2023-01-20', undefined],
    ['asOf=2023-02-30', undefined],
    ['asOf=2023-01-21', '2023-01-21'],
  ])('%s', (search, day) => expect(boardDayOf(new URLSearchParams(search), '2023-01-20')).toBe(day));
});
