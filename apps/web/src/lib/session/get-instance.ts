import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';

/** What is known before anybody signs in: today's business day, demo accounts, whether set-up is due. */
export function useInstance() {
  return useQuery({
    queryKey: ['instance'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/instance', { signal })),
    staleTime: 5 * 60_000,
  });
}
