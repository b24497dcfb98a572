import { describe, expect, it } from 'vitest';
import { rungWords } from './rung.js';

describe('rungWords', () => {
  it.each([
    ['due-7', { key: 'before', days: 7 }],
    ['due', { key: 'on', days: 0 }],
    ['due+3', { key: 'after', days: 3 }],
    ['custom', undefined],
  ])('%s', (code, words) => expect(rungWords(code)).toEqual(words));
});
