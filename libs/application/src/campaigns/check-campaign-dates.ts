import type { Failure } from '@guatu/platform';
import { campaignFailures } from './campaign-failures.js';

/** A campaign lasts at least one day. Dates are YYYY-MM-DD, so they compare as text. */
export function checkCampaignDates(startsOn: string, endsOn: string): Failure | undefined {
  if (endsOn >= startsOn) return undefined;
  return campaignFailures.dates({ startsOn, endsOn }, [{ path: 'endsOn', message: 'before startsOn' }]);
}
