import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';

/** How many digests in the inbox are unread. */
export function useUnread() {
  return useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/api/v1/inbox', { params: { query: { limit: 1 } }, signal }))).unread,
  });
}
