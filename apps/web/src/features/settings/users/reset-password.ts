import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';

/** Gives somebody else a new password; all their sessions end. */
export function useResetPassword() {
  return useMutation({
    mutationFn: ({ id, password }: { id: number; password: string }) =>
      unwrap(api.POST('/api/v1/users/{id}/password', { params: { path: { id } }, body: { password } })),
  });
}
