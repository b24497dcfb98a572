import { describe, expect, it } from 'vitest';
import { chooseCampaign } from './choose-campaign.js';

const filled = [{ items: 0 }, { items: 30 }];
const campaigns = [
  { id: 4, startsOn: '2023-12-01', endsOn: '2024-03-31', lists: filled },
  { id: 3, startsOn: '2022-12-01', endsOn: '2023-03-31', lists: filled },
  { id: 2, startsOn: '2021-12-01', endsOn: '2022-03-31', lists: filled },
];
const runningEmpty = { id: 5, startsOn: '2023-01-10', endsOn: '2023-12-31', lists: [{ items: 0 }] };

describe('chooseCampaign', () => {
  it.each([
    ['the address wins', 2, 3, '2023-01-20', 2],
    ['then the last one chosen', null, 2, '2023-01-20', 2],
    ['then the one that runs', null, null, '2023-01-20', 3],
    ['then the newest that has begun', null, null, '2023-06-01', 3],
    ['then the newest', null, null, '2020-01-01', 4],
    ['an unknown one is passed over', 9, 8, '2023-12-01', 4],
  ] as const)('%s', (_name, address, last, today, chosen) => {
    expect(chooseCampaign(campaigns, address, last, today)?.id).toBe(chosen);
  });

  it.each([
    ['does not stand before one that runs and has items', null, null, '2023-01-20', 3],
    ['does not stand before one that has ended and has items', null, null, '2023-06-01', 3],
    ['is shown when the address names it', 5, null, '2023-01-20', 5],
    ['is shown when it was chosen', null, 5, '2023-01-20', 5],
  ] as const)('an empty campaign %s', (_name, address, last, today, chosen) => {
    expect(chooseCampaign([runningEmpty, ...campaigns], address, last, today)?.id).toBe(chosen);
  });

  it('takes an empty one where all are', () =>
    expect(chooseCampaign([runningEmpty], null, null, '2023-01-20')?.id).toBe(5));

  it('is undefined where there is none', () =>
    expect(chooseCampaign([], 1, 2, '2023-01-20')).toBeUndefined());
});
