import { describe, expect, it } from 'vitest';
import { isCrossSite, isSameSite } from './same-site.js';

const host = 'guatu.local:3000';

describe('isSameSite', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['GET', { 'sec-fetch-site': 'cross-site' }, true],
    ['POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['POST', { 'sec-fetch-site': 'none' }, true],
    ['POST', { 'sec-fetch-site': 'same-site' }, false],
    ['POST', { 'sec-fetch-site': 'cross-site', origin: `http://${host}` }, false],
    ['POST', { origin: `http://${host}` }, true],
    ['POST', { origin: 'http://evil.example' }, false],
    ['POST', { origin: 'null' }, false],
    ['DELETE', {}, false],
    ['DELETE', { 'x-requested-with': 'guatu' }, true],
  ])('%s with %j → %s', (method, headers, expected) => {
    expect(isSameSite({ method, headers, host })).toBe(expected);
  });
});

describe('isCrossSite', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['GET', { 'sec-fetch-site': 'cross-site' }, false],
    ['POST', { 'sec-fetch-site': 'cross-site' }, true],
    ['POST', { 'sec-fetch-site': 'same-origin' }, false],
    ['POST', { origin: 'http://evil.example' }, true],
    ['POST', { origin: `http://${host}` }, false],
    ['POST', {}, false],
  ])('%s with %j → %s', (method, headers, expected) => {
    expect(isCrossSite({ method, headers, host })).toBe(expected);
  });
});
