import { describe, expect, it } from 'vitest';
import { moneyText } from './money.js';

describe('moneyText', () => {
  it.each([
    [32_000_000_000, '320.00', 'yi'],
    [24_317_000_000, '243.17', 'yi'],
    [100_000_000, '1.00', 'yi'],
    [99_999_999, '10,000.00', 'wan'],
    [4_800_000, '480.00', 'wan'],
    [10_000, '1.00', 'wan'],
    [9_999, '9999', 'yuan'],
    [0, '0', 'yuan'],
    [-12_345_678, '-1,234.57', 'wan'],
  ] as const)('%d yuan → %s %s', (yuan, amount, unit) => expect(moneyText(yuan)).toEqual({ amount, unit }));
});
