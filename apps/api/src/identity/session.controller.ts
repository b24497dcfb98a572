import { Body, Controller, Delete, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { GetMe, MeView, sessionDays, SignIn, SignOut } from '@guatu/application';
import { CONFIG, type Config, Failure } from '@guatu/platform';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/access.js';
import { sessionCookie, type ApiRequest } from '../http/api-request.js';
import { sessionCookieOptions } from './session-cookie.js';
import { SignInDto } from './dto/identity.dto.js';

@Controller('session')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly getMe: GetMe,
  ) {}

  /** Signs in: sets the session cookie and answers who it is. */
  @Post()
  @Public()
  @HttpCode(200)
  async open(
    @Body() body: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView | Failure> {
    const session = await this.signIn.execute(body);
    if (session instanceof Failure) return session;
    reply.setCookie(sessionCookie, session.token, sessionCookieOptions(this.config, sessionDays));
    return this.getMe.execute(session.userId);
  }

  /** Signs out. Harmless when nobody was signed in. */
  @Delete()
  @Public()
  @HttpCode(204)
  async close(@Req() request: ApiRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    reply.clearCookie(sessionCookie, sessionCookieOptions(this.config, 0));
    const token = request.cookies[sessionCookie];
    if (token) await this.signOut.execute(token);
  }
}
