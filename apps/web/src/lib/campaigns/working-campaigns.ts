/**
 * The campaigns whose items wait for reports: all that run on the day, and the chosen one, which may have ended with
 * items still open.
 * @param today business day, 'YYYY-MM-DD'
 */
export function workingCampaigns<T extends { id: number; startsOn: string; endsOn: string }>(
  campaigns: readonly T[],
  chosen: T | undefined,
  today: string,
): T[] {
  return campaigns.filter(
    ({ id, startsOn, endsOn }) => id === chosen?.id || (startsOn <= today && today <= endsOn),
  );
}
