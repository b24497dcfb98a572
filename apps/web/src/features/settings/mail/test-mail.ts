import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client.js';

/** Sends a test message by the stored settings and answers what the mail server said. */
export function useTestMail() {
  return useMutation({
    mutationFn: (to: string) => unwrap(api.POST('/api/v1/settings/mail/test', { body: { to } })),
  });
}
