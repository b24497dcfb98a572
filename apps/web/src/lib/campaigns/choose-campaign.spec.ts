import { describe, expect, it } from 'vitest';
import { chooseCampaign } from './choose-campaign.js';

const campaigns = [{ id: 3 }, { id: 2 }];

describe('chooseCampaign', () => {
  it.each([
    ['the address wins', 2, 3, 2],
    ['then the last one looked at', null, 2, 2],
    ['then the newest', null, null, 3],
    ['an unknown one is passed over', 9, 8, 3],
  ] as const)('%s', (_name, address, last, chosen) => {
    expect(chooseCampaign(campaigns, address, last)?.id).toBe(chosen);
  });

  it('is undefined where there is none', () => expect(chooseCampaign([], 1, 2)).toBeUndefined());
});
