import { Injectable } from '@nestjs/common';
import {
  AccountRepository,
  AuditRepository,
  ManagedAccountRepository,
  OrganisationLock,
  SessionRepository,
} from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { checkNewPassword, hashPassword } from '../identity/password.js';
import { userFailures } from './user-failures.js';

/** Gives somebody else a new password: their sessions end, a lock is lifted. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly organisation: OrganisationLock,
    private readonly accounts: AccountRepository,
    private readonly managed: ManagedAccountRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditRepository,
  ) {}

  async execute(caller: Principal, id: number, password: string): Promise<Failure | undefined> {
    // Otherwise a page left open would be enough to take the account over without knowing its password.
    if (id === caller.userId) return userFailures.ownPassword();
    return this.organisation.transaction(async () => {
      const account = await this.managed.find(id, scopePaths(caller, 'users.manage'));
      if (!account) return commonFailures.notFound();
      const weak = checkNewPassword(password, account.login);
      if (weak) return weak;
      const passwordHash = await hashPassword(password);
      if (!(await this.accounts.update(id, account.version, { passwordHash }))) {
        return commonFailures.versionConflict();
      }
      await this.accounts.clearFailures(id);
      await this.sessions.closeOthers(id, null);
      await this.audit.append([
        { actorId: caller.userId, action: 'user.passwordReset', entity: 'user', entityId: id },
      ]);
      return undefined;
    });
  }
}
