import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';

export const tokensKey = ['tokens'] as const;

/** One's own API tokens, without their secrets. */
export function useTokens() {
  return useQuery({
    queryKey: tokensKey,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/tokens', { signal })),
  });
}
