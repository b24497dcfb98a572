import { Injectable } from '@nestjs/common';
import {
  AccountRepository,
  AuditRepository,
  ManagedAccountRepository,
  OrganisationLock,
  SessionRepository,
  UnitRepository,
  type AccountRow,
  type GrantInput,
} from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { changedFields, type ChangedFields } from '../audit/changed-fields.js';
import { identityFailures } from '../identity/identity-failures.js';
import type { UserView } from '../units/unit.view.js';
import { grantSet, lostAdministration } from './grant-set.js';
import { toUserView } from './to-user-view.js';

export interface UpdateUserInput {
  name?: string;
  unitId?: number;
  email?: string | null;
  phone?: string | null;
  /** False closes the account: its sessions end and its tokens stop working. */
  active?: boolean;
  /** Replaces all roles. */
  grants?: GrantInput[];
  /** True lifts the lock after wrong passwords. */
  unlock?: boolean;
}

/** Changes an account that lies, before and after, wholly in what the caller manages. */
@Injectable()
export class UpdateUser {
  constructor(
    private readonly organisation: OrganisationLock,
    private readonly units: UnitRepository,
    private readonly accounts: AccountRepository,
    private readonly managed: ManagedAccountRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditRepository,
  ) {}

  execute(
    caller: Principal,
    id: number,
    version: number,
    input: UpdateUserInput,
  ): Promise<UserView | Failure> {
    return this.organisation.transaction(async () => {
      const paths = scopePaths(caller, 'users.manage');
      const account = await this.managed.find(id, paths);
      if (!account) return commonFailures.notFound();
      const { unlock, grants: newGrants, ...fields } = input;
      const grants = grantSet(newGrants ?? account.grants);
      const problem = await this.placeProblem(paths, { ...account, ...fields, grants });
      if (problem) return problem;
      if (account.version !== version) return commonFailures.versionConflict();
      const changed = changedFields(
        { ...account, grants: grantSet(account.grants) },
        { ...fields, grants, ...(unlock && { locked: false }) },
      );
      // An unlock counts even where the lock has run out: it forgets the failures so far.
      if (!changed && !unlock) return toUserView(account);
      if (!(await this.accounts.update(id, version, fields))) return commonFailures.versionConflict();
      if (newGrants) await this.accounts.replaceGrants(id, grants);
      if (unlock) await this.accounts.clearFailures(id);
      if (await this.leavesNobody(account, fields.active ?? account.active, grants)) {
        return identityFailures.lastAdministrator();
      }
      if (changed) await this.trace(caller, account, changed);
      const updated = await this.accounts.describe(id);
      return updated ? toUserView(updated) : commonFailures.notFound();
    });
  }

  /** An account in use needs units in use; a closed one may stay where it was. */
  private async placeProblem(
    paths: readonly string[],
    next: Pick<AccountRow, 'unitId' | 'active'> & { grants: GrantInput[] },
  ): Promise<Failure | undefined> {
    const places = [...new Set([next.unitId, ...next.grants.map((grant) => grant.unitId)])];
    const allowed = next.active
      ? await this.units.activeWithin(places, paths)
      : await this.units.within(places, paths);
    return allowed.length < places.length ? identityFailures.unknownUnit() : undefined;
  }

  /** Whether a unit that this account administered is now reached by no administrator at all. */
  private async leavesNobody(before: AccountRow, active: boolean, grants: GrantInput[]): Promise<boolean> {
    const lost = before.active ? lostAdministration(before.grants, active ? grants : []) : [];
    return lost.length > 0 && (await this.managed.withoutAdministrator(lost)).length > 0;
  }

  private async trace(caller: Principal, before: AccountRow, changed: ChangedFields): Promise<void> {
    await this.audit.append([
      { actorId: caller.userId, action: 'user.edited', entity: 'user', entityId: before.id, ...changed },
    ]);
    // Rights are read anew with every request; ending the sessions makes an open page show them too.
    const rightsChanged = 'grants' in changed.after || changed.after.active === false;
    if (rightsChanged && before.id !== caller.userId) await this.sessions.closeOthers(before.id, null);
  }
}
