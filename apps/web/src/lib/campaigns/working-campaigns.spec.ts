import { describe, expect, it } from 'vitest';
import { workingCampaigns } from './working-campaigns.js';

const next = { id: 4, startsOn: '2023-12-01', endsOn: '2024-03-31' };
const spring = { id: 3, startsOn: '2023-01-20', endsOn: '2023-06-30' };
const winter = { id: 2, startsOn: '2022-12-01', endsOn: '2023-01-20' };
const past = { id: 1, startsOn: '2021-12-01', endsOn: '2022-03-31' };
const all = [next, spring, winter, past];

describe('workingCampaigns', () => {
  it.each([
    ['all that run, first and last day included', spring, '2023-01-20', [3, 2]],
    ['the chosen one too, though it has ended', past, '2023-01-20', [3, 2, 1]],
    ['the chosen one alone when none runs', winter, '2023-10-01', [2]],
    ['none when none runs and none is chosen', undefined, '2023-10-01', []],
  ] as const)('%s', (_name, chosen, today, ids) => {
    expect(workingCampaigns(all, chosen, today).map(({ id }) => id)).toEqual(ids);
  });
});
