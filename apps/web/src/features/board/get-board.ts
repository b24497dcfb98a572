import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';

/**
 * The board of a campaign. Today's is refetched when something changes in it; a past one under a key that live
 * updates leave alone.
 * @param past day before today, 'YYYY-MM-DD'
 */
export function useBoard(campaignId: number, past: string | undefined) {
  const then = past !== undefined;
  return useQuery({
    queryKey: then ? ['past-board', campaignId, past] : ['board', campaignId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/campaigns/{id}/board', {
          params: { path: { id: campaignId }, query: then ? { asOf: past } : {} },
          signal,
        }),
      ),
    ...(then && { staleTime: 5 * 60_000, refetchOnWindowFocus: false }),
  });
}
