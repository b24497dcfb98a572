import { Injectable } from '@nestjs/common';
import { AccountRepository, AuditRepository, Database, SessionRepository } from '@guatu/data-access';
import { commonFailures, Failure } from '@guatu/platform';
import { identityFailures } from './identity-failures.js';
import { checkNewPassword, hashPassword, verifyPassword } from './password.js';
import { hashSecretToken } from './secret-token.js';

export interface ChangePasswordInput {
  currentPassword: string;
  newPassword: string;
}

/** Changes one's own password and ends every other session of the account. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** @param sessionToken the caller's own session, which stays; null when called with an API token. */
  execute(
    userId: number,
    sessionToken: string | null,
    input: ChangePasswordInput,
  ): Promise<Failure | undefined> {
    return this.database.transaction(async () => {
      const user = await this.accounts.byId(userId);
      if (!user) return commonFailures.notFound();
      if (!(await verifyPassword(user.passwordHash, input.currentPassword)))
        return identityFailures.wrongPassword();
      const weak = checkNewPassword(input.newPassword, user.login);
      if (weak) return weak;
      const passwordHash = await hashPassword(input.newPassword);
      if (!(await this.accounts.update(userId, user.version, { passwordHash }))) {
        return commonFailures.versionConflict();
      }
      await this.sessions.closeOthers(userId, sessionToken === null ? null : hashSecretToken(sessionToken));
      await this.audit.append([
        { actorId: userId, action: 'user.passwordChanged', entity: 'user', entityId: userId },
      ]);
      return undefined;
    });
  }
}
