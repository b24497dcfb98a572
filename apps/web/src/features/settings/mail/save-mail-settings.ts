import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../../lib/api/client.js';
import type { MailSettings } from '../../../lib/api/types.js';
import { mailKey } from './get-mail-settings.js';

export interface MailValues {
  enabled: boolean;
  host: string;
  port: number;
  security: MailSettings['security'];
  user?: string | null;
  password?: string;
  fromAddress: string;
  fromName: string;
}

/** Stores the settings; an empty password keeps the stored one. */
export function useSaveMailSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, values }: { version: number; values: MailValues }) => {
      const { password, user, ...rest } = values;
      const body = { ...rest, user: user?.trim() || null, ...(password ? { password } : {}) };
      return unwrap(api.PUT('/api/v1/settings/mail', { params: { header: ifMatch(version) }, body }));
    },
    onSuccess: (settings) => client.setQueryData(mailKey, settings),
  });
}
