import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import { isStatus } from '../api/problem.js';
import type { Me } from '../api/types.js';

export const meKey = ['me'] as const;

/** The signed-in person; null when nobody is signed in. */
export function useMe() {
  return useQuery({
    queryKey: meKey,
    queryFn: async ({ signal }): Promise<Me | null> => {
      try {
        return await unwrap(api.GET('/api/v1/me', { signal }));
      } catch (error) {
        if (isStatus(error, 401)) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });
}
