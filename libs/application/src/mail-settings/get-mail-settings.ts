import { Injectable } from '@nestjs/common';
import { SettingRepository } from '@guatu/data-access';
import type { MailSettingsView } from '../alerts/inbox.view.js';
import { mailSettingsKey, noMailSettings, type StoredMailSettings } from './stored-mail-settings.js';

/** How mail goes out, without the password. Version 0: never stored. */
@Injectable()
export class GetMailSettings {
  constructor(private readonly settings: SettingRepository) {}

  async execute(): Promise<MailSettingsView> {
    const stored = await this.settings.read<StoredMailSettings>(mailSettingsKey);
    const { sealedPassword, ...shown } = stored?.value ?? noMailSettings;
    return { ...shown, hasPassword: sealedPassword !== null, version: stored?.version ?? 0 };
  }
}
