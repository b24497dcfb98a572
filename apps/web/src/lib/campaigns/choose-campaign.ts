/**
 * The campaign a page is about: the one in the address, else the one last looked at on this machine, else the newest.
 * One that the caller cannot see (any more) is passed over.
 */
export function chooseCampaign<T extends { id: number }>(
  campaigns: readonly T[],
  fromAddress: number | null,
  lastChosen: number | null,
): T | undefined {
  const known = (id: number | null) => campaigns.find((campaign) => campaign.id === id);
  return known(fromAddress) ?? known(lastChosen) ?? campaigns[0];
}
