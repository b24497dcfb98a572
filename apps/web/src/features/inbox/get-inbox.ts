import { useInfiniteQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';

/** The caller's digests, newest first. */
export function useInbox() {
  return useInfiniteQuery({
    queryKey: ['inbox', 'list'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/inbox', {
          params: { query: { limit: 20, ...(pageParam ? { cursor: Number(pageParam) } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
