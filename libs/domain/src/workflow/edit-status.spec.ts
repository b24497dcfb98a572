import { describe, expect, it } from 'vitest';
import { itemStatuses, type ItemStatus } from '../model/kinds.js';
import { mayMoveTo } from './edit-status.js';

describe('mayMoveTo', () => {
  it('leaves every state as it is', () => {
    for (const status of itemStatuses) expect(mayMoveTo(status, status)).toBe(true);
  });

  it('archives from closed alone', () => {
    expect(itemStatuses.filter((from) => mayMoveTo(from, 'archived'))).toEqual(['closed', 'archived']);
  });

  it.each<[ItemStatus, ItemStatus, boolean]>([
    ['inProgress', 'closed', true],
    ['paused', 'closed', false],
    ['closed', 'inProgress', true],
    ['archived', 'inProgress', false],
    ['cancelled', 'inProgress', false],
    ['cancelled', 'issued', true],
    ['closed', 'issued', false],
  ])('%s → %s: %s', (from, to, expected) => {
    expect(mayMoveTo(from, to)).toBe(expected);
  });

  it('leads out of every state', () => {
    for (const from of itemStatuses) {
      expect(itemStatuses.filter((to) => to !== from && mayMoveTo(from, to)).length).toBeGreaterThan(0);
    }
  });
});
