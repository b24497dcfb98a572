import { describe, expect, it, vi } from 'vitest';
import { Clock } from './clock.js';

describe('Clock', () => {
  it.each([
    ['2023-01-19T15:59:59Z', '2023-01-19'],
    ['2023-01-19T16:00:00Z', '2023-01-20'],
  ])('%s is %s in Shanghai', (instant, day) => {
    vi.useFakeTimers({ now: new Date(instant) });
    expect(new Clock('Asia/Shanghai').today()).toBe(day);
    vi.useRealTimers();
  });

  it('keeps a pinned day', () => {
    const clock = new Clock('Asia/Shanghai', '2023-01-20');
    expect(clock.today()).toBe('2023-01-20');
    expect(clock.isPinned).toBe(true);
  });
});
