import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';

/** The organisation tree as far as the caller sees it, flat. */
export function useUnits() {
  return useQuery({
    queryKey: ['units'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/units', { signal })),
    staleTime: 5 * 60_000,
  });
}
