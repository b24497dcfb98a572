import { Injectable } from '@nestjs/common';
import { AccountRepository, Database, SessionRepository } from '@guatu/data-access';
import { Clock, Failure } from '@guatu/platform';
import { identityFailures } from './identity-failures.js';
import { hashPassword, verifyPassword } from './password.js';
import { hashSecretToken, newSecretToken } from './secret-token.js';

export interface SignInInput {
  login: string;
  password: string;
}

export interface OpenedSession {
  userId: number;
  /** Goes into the cookie; only its hash is stored. */
  token: string;
}

export const sessionDays = 7;
const lockAfter = 5;
const lockMinutes = 15;

/** Checks a password, counts failures and opens a session. */
@Injectable()
export class SignIn {
  private decoy: Promise<string> | undefined;

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async execute(input: SignInInput): Promise<OpenedSession | Failure> {
    // The failure is recorded in a transaction that must commit, so it is told apart from the result.
    const outcome = await this.database.transaction(async () => ({ result: await this.attempt(input) }));
    return outcome.result;
  }

  private async attempt(input: SignInInput): Promise<OpenedSession | Failure> {
    const user = await this.accounts.byLoginForSignIn(input.login.trim().toLowerCase());
    const locked = (user?.lockedUntil?.getTime() ?? 0) > this.clock.now().getTime();
    // An unknown account takes as long as a known one, so that names cannot be found out by timing.
    const matches = await verifyPassword(user?.passwordHash ?? (await this.decoyHash()), input.password);
    // A locked account answers like any other wrong attempt, right password or not: saying more would tell which
    // accounts exist, and let the lock be used to find the password out.
    if (!user?.active || locked || !matches) {
      if (user?.active && !locked) await this.accounts.recordFailure(user.id, lockAfter, lockMinutes);
      return identityFailures.wrongCredentials({ attempts: lockAfter, minutes: lockMinutes });
    }
    await this.accounts.clearFailures(user.id);
    const token = newSecretToken();
    await this.sessions.open(user.id, hashSecretToken(token), sessionDays);
    return { userId: user.id, token };
  }

  private decoyHash(): Promise<string> {
    this.decoy ??= hashPassword(newSecretToken());
    return this.decoy;
  }
}
