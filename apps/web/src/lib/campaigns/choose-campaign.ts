/**
 * The campaign a page is about: the one in the address, else the one last looked at on this machine, else the newest
 * that runs on the day, else the newest that has begun, else the newest. One that the caller cannot see (any more) is
 * passed over.
 * @param campaigns newest first
 * @param today business day, 'YYYY-MM-DD'
 */
export function chooseCampaign<T extends { id: number; startsOn: string; endsOn: string }>(
  campaigns: readonly T[],
  fromAddress: number | null,
  lastChosen: number | null,
  today: string,
): T | undefined {
  const known = (id: number | null) => campaigns.find((campaign) => campaign.id === id);
  const begun = campaigns.filter((campaign) => campaign.startsOn <= today);
  return (
    known(fromAddress) ??
    known(lastChosen) ??
    begun.find((campaign) => campaign.endsOn >= today) ??
    begun[0] ??
    campaigns[0]
  );
}
