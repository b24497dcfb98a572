import { useInfiniteQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';

/** An item's changes, newest first; asked anew for every version. */
export function useHistory(id: number, version: number) {
  return useInfiniteQuery({
    queryKey: ['items', 'history', id, version],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/items/{id}/history', {
          params: { path: { id }, query: pageParam ? { cursor: Number(pageParam) } : {} },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
