import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';

export const mailKey = ['settings', 'mail'] as const;

/** Outgoing mail as stored; the password never comes back. */
export function useMailSettings() {
  return useQuery({
    queryKey: mailKey,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/settings/mail', { signal })),
  });
}
