/**
 * The year whose projects a winter campaign prepares: the one in which it ends, unless it lies within one year.
 */
export function planYearOf(campaign: { startsOn: string; endsOn: string }): number {
  return Number(campaign.endsOn.slice(0, 4));
}
