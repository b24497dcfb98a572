import { Injectable } from '@nestjs/common';
import {
  AccountRepository,
  AuditRepository,
  OrganisationLock,
  UnitRepository,
  type GrantInput,
} from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { identityFailures } from '../identity/identity-failures.js';
import { checkNewPassword, hashPassword } from '../identity/password.js';
import type { UserView } from '../units/unit.view.js';
import { toUserView } from './to-user-view.js';

export interface CreateUserInput {
  login: string;
  name: string;
  password: string;
  unitId: number;
  email?: string | null;
  phone?: string | null;
  /** Roles, each counting in the subtree of its unit. */
  grants: GrantInput[];
}

/** Makes an account in what the caller manages, with roles that reach no further. */
@Injectable()
export class CreateUser {
  constructor(
    private readonly organisation: OrganisationLock,
    private readonly units: UnitRepository,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditRepository,
  ) {}

  async execute(caller: Principal, input: CreateUserInput): Promise<UserView | Failure> {
    const { password, grants, ...account } = input;
    const weak = checkNewPassword(password, input.login);
    if (weak) return weak;
    // Hashing takes its time, so it happens before the lock is taken.
    const passwordHash = await hashPassword(password);
    return this.organisation.transaction(async () => {
      const places = [...new Set([input.unitId, ...grants.map((grant) => grant.unitId)])];
      const allowed = await this.units.activeWithin(places, scopePaths(caller, 'users.manage'));
      if (allowed.length < places.length) return identityFailures.unknownUnit();
      if (await this.accounts.loginTaken(input.login)) {
        return identityFailures.loginTaken({ login: input.login });
      }
      const id = await this.accounts.create({ ...account, passwordHash });
      await this.accounts.replaceGrants(id, grants);
      await this.audit.append([
        {
          actorId: caller.userId,
          action: 'user.created',
          entity: 'user',
          entityId: id,
          after: { ...account, grants },
        },
      ]);
      const created = await this.accounts.describe(id);
      return created ? toUserView(created) : commonFailures.notFound();
    });
  }
}
