import { describe, expect, it } from 'vitest';
import { milestoneState } from './milestone-state.js';

describe('milestoneState', () => {
  it.each([
    ['2023-01-20', null, 'open'],
    ['2023-01-19', null, 'late'],
    ['2023-01-19', '2023-01-19', 'isDone'],
    ['2023-01-19', '2023-01-20', 'doneLate'],
  ] as const)('due %s, done %s → %s', (dueOn, doneOn, state) => {
    expect(milestoneState({ dueOn, doneOn }, '2023-01-20')).toBe(state);
  });
});
