import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';
import type { ItemFilter } from '../../../lib/items/item-filter.js';
import { itemQuery } from '../../../lib/items/item-query.js';

/** Items that match, page by page. */
export function useItems(filter: ItemFilter) {
  return useInfiniteQuery({
    queryKey: ['items', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/items', {
          params: { query: { ...itemQuery(filter), ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
