import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';
import type { ImportReading } from '../../lib/api/types.js';
import type { RowFilter } from './row-filter.js';

/** What the import would do row by row; asked anew after every correction of the columns. */
export function useImportRows({ id, version }: ImportReading, filter: RowFilter) {
  return useInfiniteQuery({
    queryKey: ['imports', id, 'rows', version, filter],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 50,
        ...(filter === 'problems' ? { problems: true } : filter === 'all' ? {} : { result: filter }),
        ...(pageParam ? { cursor: Number(pageParam) } : {}),
      };
      return unwrap(api.GET('/api/v1/imports/{id}/rows', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
