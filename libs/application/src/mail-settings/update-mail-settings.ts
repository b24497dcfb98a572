import { Inject, Injectable } from '@nestjs/common';
import { AuditRepository, Database, SettingRepository } from '@guatu/data-access';
import { CONFIG, commonFailures, type Config, Failure } from '@guatu/platform';
import type { MailSettingsView } from '../alerts/inbox.view.js';
import { GetMailSettings } from './get-mail-settings.js';
import { mailSettingsFailures } from './mail-settings-failures.js';
import { sealSecret } from './secret-box.js';
import {
  mailSettingsKey,
  noMailSettings,
  passwordPurpose,
  type StoredMailSettings,
} from './stored-mail-settings.js';

export interface MailSettingsInput {
  enabled: boolean;
  host: string;
  port: number;
  security: 'none' | 'starttls' | 'tls';
  user?: string | null;
  /** Left out: the stored one stays, as long as it still goes to the same place. */
  password?: string | null;
  fromAddress: string;
  fromName: string;
}

/** The administrator says how mail goes out. */
@Injectable()
export class UpdateMailSettings {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly settings: SettingRepository,
    private readonly audit: AuditRepository,
    private readonly getMailSettings: GetMailSettings,
  ) {}

  execute(actorId: number, version: number, input: MailSettingsInput): Promise<MailSettingsView | Failure> {
    return this.database.transaction(async () => {
      const before = (await this.settings.read<StoredMailSettings>(mailSettingsKey))?.value ?? noMailSettings;
      const { password, user, ...rest } = input;
      const next: StoredMailSettings = { ...rest, user: user ?? null, sealedPassword: null };
      const sealed = this.seal(password, next, before);
      if (sealed instanceof Failure) return sealed;
      const stored = { ...next, sealedPassword: sealed };
      if ((await this.settings.write(mailSettingsKey, stored, version)) === undefined)
        return commonFailures.versionConflict();
      await this.audit.append([
        {
          actorId,
          action: 'mailSettings.edited',
          entity: 'setting',
          entityId: 0,
          before: withoutPassword(before),
          after: withoutPassword(stored),
        },
      ]);
      return this.getMailSettings.execute();
    });
  }

  private seal(
    password: string | null | undefined,
    next: StoredMailSettings,
    before: StoredMailSettings,
  ): string | null | Failure {
    if (next.user === null) return null;
    if (password) {
      if (!this.config.secretKey) return mailSettingsFailures.noSecretKey();
      return sealSecret(password, this.config.secretKey, passwordPurpose(next));
    }
    const isSamePlace = passwordPurpose(next) === passwordPurpose(before);
    if (password === undefined && isSamePlace && before.sealedPassword !== null) return before.sealedPassword;
    return mailSettingsFailures.passwordNeeded({}, [{ path: 'password', message: 'password' }]);
  }
}

function withoutPassword({ sealedPassword, ...rest }: StoredMailSettings): Record<string, unknown> {
  return { ...rest, hasPassword: sealedPassword !== null };
}
