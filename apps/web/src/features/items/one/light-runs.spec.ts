import type { Light } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { lightRuns } from './light-runs.js';

const day = (asOf: string, light: Light) => ({ asOf, light });

describe('lightRuns', () => {
  it('joins days of one light, oldest first, over days without an assessment', () => {
    const newestFirst = [
      day('2023-01-20', 'red'),
      day('2023-01-19', 'red'),
      day('2023-01-16', 'red'),
      day('2023-01-15', 'green'),
      day('2023-01-14', 'red'),
    ];
    expect(lightRuns(newestFirst)).toEqual([
      { light: 'red', from: '2023-01-14', to: '2023-01-14', days: 1 },
      { light: 'green', from: '2023-01-15', to: '2023-01-15', days: 1 },
      { light: 'red', from: '2023-01-16', to: '2023-01-20', days: 5 },
    ]);
  });

  it('is empty without history', () => expect(lightRuns([])).toEqual([]));
});
