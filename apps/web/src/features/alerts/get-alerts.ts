import { useInfiniteQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';

/** The ledger of alerts of a campaign, newest first. */
export function useAlerts(campaignId: number | undefined) {
  return useInfiniteQuery({
    queryKey: ['alerts', campaignId],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 50,
        ...(campaignId === undefined ? {} : { campaignId }),
        ...(pageParam ? { cursor: Number(pageParam) } : {}),
      };
      return unwrap(api.GET('/api/v1/alerts', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: campaignId !== undefined,
  });
}
