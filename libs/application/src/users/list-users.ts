import { Injectable } from '@nestjs/common';
import { ManagedAccountRepository } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import type { UserPageView } from '../units/unit.view.js';
import { toUserView } from './to-user-view.js';

export interface ListUsersInput {
  /** Part of a login, a name or a unit's name. */
  q?: string;
  /** From the page before. */
  cursor?: string;
  limit?: number;
}

/** The accounts whose unit and roles all lie in what the caller manages. */
@Injectable()
export class ListUsers {
  constructor(private readonly accounts: ManagedAccountRepository) {}

  async execute(caller: Principal, input: ListUsersInput): Promise<UserPageView> {
    const limit = input.limit ?? 50;
    // One more than asked for tells whether there is a next page.
    const rows = await this.accounts.page(
      scopePaths(caller, 'users.manage'),
      input.q ?? null,
      Number(input.cursor ?? 0),
      limit + 1,
    );
    const users = rows.slice(0, limit).map(toUserView);
    const last = users.at(-1);
    return { users, nextCursor: rows.length > limit && last ? String(last.id) : null };
  }
}
