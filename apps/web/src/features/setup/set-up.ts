import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';
import { meKey } from '../../lib/session/get-me.js';

/** What the first start asks for. */
export interface SetUp {
  setupCode: string;
  countyName: string;
  login: string;
  name: string;
  password: string;
}

/** Creates the county and its first administrator and signs in; refused once an account exists. */
export function useSetUp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SetUp) => unwrap(api.POST('/api/v1/setup', { body })),
    onSuccess: (me) => {
      client.clear();
      client.setQueryData(meKey, me);
    },
  });
}
