import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import {
  DescribeInstance,
  GetMe,
  InstanceView,
  MeView,
  sessionDays,
  SetUpInstance,
} from '@guatu/application';
import { CONFIG, type Config, Failure } from '@guatu/platform';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/access.js';
import { sessionCookie } from '../http/api-request.js';
import { SetUpDto } from '../identity/dto/identity.dto.js';
import { sessionCookieOptions } from '../identity/session-cookie.js';

@Controller()
export class InstanceController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly describeInstance: DescribeInstance,
    private readonly setUpInstance: SetUpInstance,
    private readonly getMe: GetMe,
  ) {}

  /** What the page needs before anybody has signed in. */
  @Get('instance')
  @Public()
  describe(): Promise<InstanceView> {
    return this.describeInstance.execute();
  }

  /** Makes the county and its first administrator, once. */
  @Post('setup')
  @Public()
  @HttpCode(200)
  async setUp(
    @Body() body: SetUpDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView | Failure> {
    const session = await this.setUpInstance.execute(body);
    if (session instanceof Failure) return session;
    reply.setCookie(sessionCookie, session.token, sessionCookieOptions(this.config, sessionDays));
    return this.getMe.execute(session.userId);
  }
}
