import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';

export const importKey = (id: number) => ['imports', id] as const;

/** An uploaded file as it was understood so far. */
export function useImport(id: number) {
  return useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
  });
}
