import { describe, expect, it } from 'vitest';
import { backTo } from './back-to.js';

describe('backTo', () => {
  it.each([
    [null, '/'],
    ['', '/'],
    ['/items?light=red', '/items?light=red'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('%s → %s', (next, target) => expect(backTo(next)).toBe(target));
});
