import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../lib/api/client.js';
import type { Me } from '../../lib/api/types.js';
import { takeChosenLocale } from '../../lib/i18n/i18n.js';
import { meKey } from '../../lib/session/get-me.js';

/** A language asked for on the way in becomes the account's, since messages of the server follow the account. */
async function keepLocale(me: Me): Promise<Me> {
  const locale = takeChosenLocale();
  if (!locale || locale === me.locale) return me;
  const params = { header: ifMatch(me.version) };
  // Being signed in matters more than the language: a refusal leaves the account's own.
  return unwrap(api.PATCH('/api/v1/me', { body: { locale }, params })).catch(() => me);
}

/** Opens a session; the cookie is set by the server and is out of the page's reach. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: { login: string; password: string }) =>
      keepLocale(await unwrap(api.POST('/api/v1/session', { body }))),
    onSuccess: (me) => {
      // Nothing that an earlier account saw may stay.
      client.clear();
      client.setQueryData(meKey, me);
    },
  });
}
