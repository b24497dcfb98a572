import type { Light } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { sectionOf, sectionsOf } from './sections.js';

const item = (id: number, light: Light, daysLeft: number, dueOn = '2023-02-01') => ({
  id,
  light,
  daysLeft,
  daysOverdue: Math.max(0, -daysLeft),
  dueOn,
});

describe('sections of my work', () => {
  it.each([
    ['red', -3, 'overdue'],
    ['yellow', 3, 'attention'],
    ['red', 30, 'attention'],
    ['stale', 30, 'attention'],
    ['green', 7, 'soon'],
    ['green', 8, 'rest'],
    ['notStarted', 2, 'soon'],
    ['paused', -3, 'rest'],
    ['done', 5, 'done'],
    ['doneLate', -5, 'done'],
  ] as const)('%s with %d days left → %s', (light, daysLeft, section) => {
    expect(sectionOf(item(1, light, daysLeft))).toBe(section);
  });

  it('puts reds before yellows, then the earlier due date', () => {
    const { attention } = sectionsOf([
      item(1, 'yellow', 3, '2023-01-25'),
      item(2, 'red', 20, '2023-03-01'),
      item(3, 'red', 9, '2023-02-01'),
    ]);
    expect(attention.map(({ id }) => id)).toEqual([3, 2, 1]);
  });
});
