import { Injectable } from '@nestjs/common';
import { AccountRepository, AuditRepository, Database } from '@guatu/data-access';
import { commonFailures, Failure } from '@guatu/platform';
import { changedFields } from '../audit/changed-fields.js';
import { GetMe } from './get-me.js';
import type { MeView } from './me.view.js';

export interface UpdateMeInput {
  locale?: 'zh' | 'en';
  email?: string | null;
  phone?: string | null;
}

/** A person changes their own language and contact details. */
@Injectable()
export class UpdateMe {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditRepository,
    private readonly getMe: GetMe,
  ) {}

  execute(userId: number, version: number, input: UpdateMeInput): Promise<MeView | Failure> {
    return this.database.transaction(async () => {
      const account = await this.accounts.describe(userId);
      if (account?.version !== version) return commonFailures.versionConflict();
      const changed = changedFields(account, input);
      if (changed) {
        if (!(await this.accounts.update(userId, version, input))) return commonFailures.versionConflict();
        await this.audit.append([
          { actorId: userId, action: 'user.edited', entity: 'user', entityId: userId, ...changed },
        ]);
      }
      return this.getMe.execute(userId);
    });
  }
}
