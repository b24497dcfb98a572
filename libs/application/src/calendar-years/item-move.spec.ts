import type { Light, Reason } from '@guatu/domain';
import { describe, expect, it } from 'vitest';
import { itemMove, type ItemStanding } from './item-move.js';

const standing = (daysLeft: number, light: Light = 'green', daysOverdue = 0): ItemStanding => {
  const reasons: Reason[] = [{ code: 'dueSoon', params: { workingDays: daysLeft, dueOn: '2027-02-26' } }];
  return { assessed: { light, reasons, daysOverdue }, calendar: { workingDaysBetween: () => daysLeft } };
};
const item = { id: 7, dueOn: '2027-02-26', finishedOn: null };
const today = '2027-01-20';

describe('itemMove', () => {
  it('is nothing where nothing changes', () => {
    expect(itemMove(item, today, standing(20), standing(20))).toBeNull();
  });

  it('tells the days left and the light', () => {
    expect(itemMove(item, today, standing(4), standing(3, 'yellow'))).toEqual({
      itemId: 7,
      lightBefore: 'green',
      lightAfter: 'yellow',
      daysLeftBefore: 4,
      daysLeftAfter: 3,
      countedAnew: true,
    });
  });

  it('sees a light alone, and days overdue alone', () => {
    expect(itemMove(item, today, standing(4), standing(4, 'red'))).toMatchObject({ countedAnew: false });
    expect(itemMove(item, today, standing(-2, 'red', 2), standing(-2, 'red', 1))).toMatchObject({
      countedAnew: true,
    });
  });

  it('does not count down for what is finished, but its reasons may change', () => {
    const done = { ...item, finishedOn: '2027-01-10' };
    const same = { ...standing(4), calendar: { workingDaysBetween: () => 3 } };
    expect(itemMove(done, today, standing(4), same)).toBeNull();
    expect(itemMove(done, today, standing(4), standing(3))).toMatchObject({
      daysLeftBefore: null,
      daysLeftAfter: null,
      countedAnew: false,
    });
  });
});
