import { Injectable } from '@nestjs/common';
import { AccountRepository } from '@guatu/data-access';
import { can, permissions } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import type { MeView } from './me.view.js';

@Injectable()
export class GetMe {
  constructor(private readonly accounts: AccountRepository) {}

  async execute(userId: number): Promise<MeView | Failure> {
    const account = await this.accounts.describe(userId);
    if (!account) return commonFailures.notFound();
    const held = permissions.filter((permission) => can(account, permission));
    const { id, login, name, unitId, unitName, email, phone, locale, grants, version } = account;
    return {
      id,
      login,
      name,
      unitId,
      unitName,
      email,
      phone,
      locale,
      grants: grants.map(({ role, unitId: on, unitName: where }) => ({ role, unitId: on, unitName: where })),
      permissions: held.toSorted(),
      version,
    };
  }
}
