import { describe, expect, it } from 'vitest';
import { lightMoves } from './light-moves.js';

describe('lightMoves', () => {
  it('counts by light before and after, the most first', () => {
    const red = { lightBefore: 'yellow', lightAfter: 'red' } as const;
    const green = { lightBefore: 'yellow', lightAfter: 'green' } as const;
    const same = { lightBefore: 'red', lightAfter: 'red' } as const;
    expect(lightMoves([red, same, green, green])).toEqual([
      { from: 'yellow', to: 'green', items: 2 },
      { from: 'yellow', to: 'red', items: 1 },
    ]);
    expect(lightMoves([same])).toEqual([]);
  });
});
