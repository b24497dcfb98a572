import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  AccountRepository,
  AuditRepository,
  Database,
  SessionRepository,
  UnitRepository,
} from '@guatu/data-access';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { identityFailures } from './identity-failures.js';
import { checkNewPassword, hashPassword } from './password.js';
import { hashSecretToken, newSecretToken } from './secret-token.js';
import { SETUP_CODE } from './setup-code.js';
import { sessionDays, type OpenedSession } from './sign-in.js';

export interface SetUpInput {
  setupCode: string;
  countyName: string;
  login: string;
  name: string;
  password: string;
}

/** Wrong codes after which nobody may try for a while. */
const guesses = 5;
const waitMilliseconds = 60_000;

/** Makes the county and its first administrator, once, for whoever can read the server's console. */
@Injectable()
export class SetUpInstance {
  // Kept by the process, like the code itself, which only this process knows.
  private wrongCodes = 0;
  private closedUntil = 0;

  constructor(
    @Inject(SETUP_CODE) private readonly setupCode: string,
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly units: UnitRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
  ) {}

  async execute(input: SetUpInput): Promise<OpenedSession | Failure> {
    const now = this.clock.now().getTime();
    if (now < this.closedUntil) {
      return commonFailures.tooMany({ seconds: Math.ceil((this.closedUntil - now) / 1000) });
    }
    if (timingSafeEqual(hashSecretToken(input.setupCode), hashSecretToken(this.setupCode))) {
      return this.createFirstAdministrator(input);
    }
    this.wrongCodes = (this.wrongCodes + 1) % guesses;
    if (this.wrongCodes === 0) this.closedUntil = now + waitMilliseconds;
    return identityFailures.setupCode();
  }

  /** Also used at start with the administrator named in environment variables. */
  async createFirstAdministrator(input: Omit<SetUpInput, 'setupCode'>): Promise<OpenedSession | Failure> {
    return this.database.transaction(async () => {
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtext('guatu.setup'))`);
      if (await this.accounts.anyExists()) return identityFailures.setupDone();
      const weak = checkNewPassword(input.password, input.login);
      if (weak) return weak;
      const unitId =
        (await this.units.rootId()) ??
        (await this.units.create({ parentId: null, kind: 'county', name: input.countyName }));
      const userId = await this.accounts.create({
        login: input.login,
        name: input.name,
        passwordHash: await hashPassword(input.password),
        unitId,
      });
      await this.accounts.replaceGrants(userId, [{ role: 'administrator', unitId }]);
      await this.audit.append([
        { actorId: userId, action: 'instance.setUp', entity: 'user', entityId: userId },
      ]);
      const token = newSecretToken();
      await this.sessions.open(userId, hashSecretToken(token), sessionDays);
      return { userId, token };
    });
  }
}
