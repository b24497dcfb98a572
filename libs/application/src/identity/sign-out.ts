import { Injectable } from '@nestjs/common';
import { SessionRepository } from '@guatu/data-access';
import { hashSecretToken } from './secret-token.js';

/** Ends the session behind a cookie; a cookie that is no longer valid is no error. */
@Injectable()
export class SignOut {
  constructor(private readonly sessions: SessionRepository) {}

  execute(token: string): Promise<void> {
    return this.sessions.close(hashSecretToken(token));
  }
}
