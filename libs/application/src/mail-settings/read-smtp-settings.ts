import { Inject, Injectable } from '@nestjs/common';
import type { SmtpSettings } from '@guatu/channels';
import { SettingRepository } from '@guatu/data-access';
import { CONFIG, type Config } from '@guatu/platform';
import { openSecret } from './secret-box.js';
import { mailSettingsKey, passwordPurpose, type StoredMailSettings } from './stored-mail-settings.js';

/** `unreadable`: the stored password does not open with this server's SECRET_KEY. */
export type SmtpState =
  | { state: 'none' }
  | { state: 'unreadable'; enabled: boolean }
  | { state: 'ready'; enabled: boolean; settings: SmtpSettings };

/** For the senders of mail only: the settings with the password opened. */
@Injectable()
export class ReadSmtpSettings {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly settings: SettingRepository,
  ) {}

  async execute(): Promise<SmtpState> {
    const stored = await this.settings.read<StoredMailSettings>(mailSettingsKey);
    if (!stored) return { state: 'none' };
    const { enabled, sealedPassword, ...rest } = stored.value;
    const password = sealedPassword === null ? null : this.open(sealedPassword, stored.value);
    if (password === undefined) return { state: 'unreadable', enabled };
    return { state: 'ready', enabled, settings: { ...rest, password } };
  }

  private open(sealed: string, stored: StoredMailSettings): string | undefined {
    const { secretKey } = this.config;
    return secretKey === undefined ? undefined : openSecret(sealed, secretKey, passwordPurpose(stored));
  }
}
