import { useInfiniteQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';

/** An item's lights day by day, newest first; asked anew for every version. */
export function useLights(id: number, version: number) {
  return useInfiniteQuery({
    queryKey: ['items', 'lights', id, version],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/items/{id}/lights', {
          params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
