/** Name of a campaign with its county, which the name often says already. */
export function campaignName(campaign: { name: string; unitName: string }): string {
  return campaign.name.includes(campaign.unitName)
    ? campaign.name
    : `${campaign.name} · ${campaign.unitName}`;
}
