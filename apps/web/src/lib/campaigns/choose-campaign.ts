/** What the choice looks at; the counts of the lists tell whether there is any work in the campaign. */
export interface ChoosableCampaign {
  id: number;
  startsOn: string;
  endsOn: string;
  lists: readonly { items: number }[];
}

/**
 * The campaign a page is about: the one in the address, else the one last chosen on this machine, else the newest
 * that runs on the day, else the newest that has begun, else the newest. One that the caller cannot see (any more) is
 * passed over; one without items is taken by itself only where no campaign has any, so that setting up the next
 * campaign hides nobody's work.
 * @param campaigns newest first
 * @param today business day, 'YYYY-MM-DD'
 */
export function chooseCampaign<T extends ChoosableCampaign>(
  campaigns: readonly T[],
  fromAddress: number | null,
  lastChosen: number | null,
  today: string,
): T | undefined {
  const known = (id: number | null) => campaigns.find((campaign) => campaign.id === id);
  const filled = campaigns.filter(({ lists }) => lists.some(({ items }) => items > 0));
  const candidates = filled.length > 0 ? filled : campaigns;
  const begun = candidates.filter((campaign) => campaign.startsOn <= today);
  return (
    known(fromAddress) ??
    known(lastChosen) ??
    begun.find((campaign) => campaign.endsOn >= today) ??
    begun[0] ??
    candidates[0]
  );
}
