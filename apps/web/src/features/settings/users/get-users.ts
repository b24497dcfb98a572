import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';

/** Accounts that the caller manages. */
export function useUsers(q: string) {
  return useInfiniteQuery({
    queryKey: ['users', q],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) };
      return unwrap(api.GET('/api/v1/users', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
