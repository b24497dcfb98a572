import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';
import type { ItemRow } from '../../lib/api/types.js';

async function myItemsOf(campaignId: number, signal: AbortSignal): Promise<ItemRow[]> {
  const items: ItemRow[] = [];
  let cursor: string | null = null;
  do {
    const query: { campaignId: number; mine: boolean; sort: string; limit: number; cursor?: string } = {
      campaignId,
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
}

/** All items of these campaigns that my units lead or support. */
export function useMyItems(campaignIds: readonly number[]) {
  return useQuery({
    queryKey: ['items', 'mine', ...campaignIds],
    queryFn: async ({ signal }) => {
      const parts = await Promise.all(campaignIds.map((id) => myItemsOf(id, signal)));
      return parts.flat();
    },
    enabled: campaignIds.length > 0,
  });
}
