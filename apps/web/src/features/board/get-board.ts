import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';

/** The board of a campaign; refetched when something changes in it. */
export function useBoard(campaignId: number | undefined) {
  return useQuery({
    queryKey: ['board', campaignId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/campaigns/{id}/board', { params: { path: { id: campaignId ?? 0 } }, signal })),
    enabled: campaignId !== undefined,
  });
}
