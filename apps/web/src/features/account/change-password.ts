import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api/client.js';

/** Changes one's own password; all other sessions end. */
export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { currentPassword: string; newPassword: string }) =>
      unwrap(api.POST('/api/v1/me/password', { body })),
  });
}
