import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';
import { meKey } from '../../lib/session/get-me.js';

/** Opens a session; the cookie is set by the server and is out of the page's reach. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { login: string; password: string }) => unwrap(api.POST('/api/v1/session', { body })),
    onSuccess: (me) => {
      // Nothing that an earlier account saw may stay.
      client.clear();
      client.setQueryData(meKey, me);
    },
  });
}
