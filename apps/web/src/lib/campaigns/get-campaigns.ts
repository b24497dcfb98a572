import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';

/** Campaigns in the caller's reach with their lists, newest first. */
export function useCampaigns() {
  return useQuery({
    queryKey: ['campaigns'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/campaigns', { signal })),
    staleTime: 60_000,
  });
}
