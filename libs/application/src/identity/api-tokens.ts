import { Injectable } from '@nestjs/common';
import { SessionRepository, type ApiTokenRow } from '@guatu/data-access';
import { addDays } from '@guatu/domain';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import type { NewTokenView, TokenView } from './token.view.js';
import { identityFailures } from './identity-failures.js';
import { hashSecretToken, newSecretToken } from './secret-token.js';

export interface AddTokenInput {
  name: string;
  /** Last day on which it works. */
  expiresOn: string;
}

/** Bearer tokens with which a person's own programs call the API, with that person's rights. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async list(userId: number): Promise<TokenView[]> {
    return (await this.sessions.tokensOf(userId)).map(toView);
  }

  /** The secret is in this answer only. */
  async add(userId: number, input: AddTokenInput): Promise<NewTokenView | Failure> {
    // Expiry is judged on the real day, also in a demonstration with a pinned one.
    const today = this.clock.now().toISOString().slice(0, 10);
    const latest = addDays(today, 366);
    if (input.expiresOn <= today || input.expiresOn > latest)
      return identityFailures.tokenExpiry({ today, latest });
    const token = newSecretToken('guatu_');
    const row = await this.sessions.addToken(userId, input.name, hashSecretToken(token), input.expiresOn);
    return { ...toView(row), token };
  }

  async revoke(userId: number, tokenId: number): Promise<Failure | undefined> {
    return (await this.sessions.revokeToken(userId, tokenId)) ? undefined : commonFailures.notFound();
  }
}

function toView(row: ApiTokenRow): TokenView {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedOn: row.lastUsedOn,
  };
}
