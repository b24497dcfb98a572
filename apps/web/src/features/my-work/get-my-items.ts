import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';
import type { ItemRow } from '../../lib/api/types.js';

/** All items of a campaign that my units lead or support. */
export function useMyItems(campaignId: number | undefined) {
  return useQuery({
    queryKey: ['items', 'mine', campaignId],
    queryFn: async ({ signal }) => {
      const items: ItemRow[] = [];
      let cursor: string | null = null;
      do {
        const query: { campaignId?: number; mine: boolean; sort: string; limit: number; cursor?: string } = {
          ...(campaignId === undefined ? {} : { campaignId }),
          mine: true,
          sort: 'dueOn',
          limit: 200,
          ...(cursor ? { cursor } : {}),
        };
        const page = await unwrap(api.GET('/api/v1/items', { params: { query }, signal }));
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return items;
    },
    enabled: campaignId !== undefined,
  });
}
