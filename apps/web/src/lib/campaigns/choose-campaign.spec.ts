import { describe, expect, it } from 'vitest';
import { chooseCampaign } from './choose-campaign.js';

const campaigns = [
  { id: 4, startsOn: '2023-12-01', endsOn: '2024-03-31' },
  { id: 3, startsOn: '2022-12-01', endsOn: '2023-03-31' },
  { id: 2, startsOn: '2021-12-01', endsOn: '2022-03-31' },
];

describe('chooseCampaign', () => {
  it.each([
    ['the address wins', 2, 3, '2023-01-20', 2],
    ['then the last one looked at', null, 2, '2023-01-20', 2],
    ['then the one that runs', null, null, '2023-01-20', 3],
    ['then the newest that has begun', null, null, '2023-06-01', 3],
    ['then the newest', null, null, '2020-01-01', 4],
    ['an unknown one is passed over', 9, 8, '2023-12-01', 4],
  ] as const)('%s', (_name, address, last, today, chosen) => {
    expect(chooseCampaign(campaigns, address, last, today)?.id).toBe(chosen);
  });

  it('is undefined where there is none', () =>
    expect(chooseCampaign([], 1, 2, '2023-01-20')).toBeUndefined());
});
