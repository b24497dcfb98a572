import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../api/client.js';
import { meKey } from './get-me.js';

interface Change {
  version: number;
  locale?: 'zh' | 'en';
  email?: string | null;
  phone?: string | null;
}

/** Changes the signed-in person's own language or contact details. */
export function useUpdateMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: Change) =>
      unwrap(api.PATCH('/api/v1/me', { body, params: { header: ifMatch(version) } })),
    onSuccess: (me, { locale }) => {
      client.setQueryData(meKey, me);
      // Reasons and messages come from the server in the account's language.
      if (locale) void client.invalidateQueries();
    },
  });
}
