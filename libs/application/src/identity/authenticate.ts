import { Injectable } from '@nestjs/common';
import { PrincipalRepository } from '@guatu/data-access';
import type { Principal } from '@guatu/domain';
import { Clock } from '@guatu/platform';
import { hashSecretToken } from './secret-token.js';

/** From a secret to the caller. A wrong, expired or revoked secret is simply nobody. */
@Injectable()
export class Authenticate {
  constructor(
    private readonly principals: PrincipalRepository,
    private readonly clock: Clock,
  ) {}

  bySession(token: string): Promise<Principal | undefined> {
    return this.principals.bySession(hashSecretToken(token));
  }

  byApiToken(token: string): Promise<Principal | undefined> {
    return this.principals.byApiToken(hashSecretToken(token), this.clock.today());
  }
}
