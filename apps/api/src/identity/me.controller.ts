import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req } from '@nestjs/common';
import {
  ApiTokens,
  ChangePassword,
  GetMe,
  MeView,
  NewTokenView,
  TokenView,
  UpdateMe,
} from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can, SignedIn } from '../http/access.js';
import { sessionCookie, type ApiRequest } from '../http/api-request.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { AddTokenDto, ChangePasswordDto, UpdateMeDto } from './dto/identity.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('me')
export class MeController {
  constructor(
    private readonly getMe: GetMe,
    private readonly updateMe: UpdateMe,
    private readonly changePassword: ChangePassword,
    private readonly tokens: ApiTokens,
  ) {}

  /** Who is signed in, with what they may do. */
  @Get()
  @SignedIn()
  read(@Caller() caller: Principal): Promise<MeView | Failure> {
    return this.getMe.execute(caller.userId);
  }

  /** Changes one's own language and contact details. */
  @Patch()
  @SignedIn()
  update(
    @Caller() caller: Principal,
    @SeenVersion() version: number,
    @Body() body: UpdateMeDto,
  ): Promise<MeView | Failure> {
    return this.updateMe.execute(caller.userId, version, body);
  }

  /** Changes one's own password; all other sessions end. */
  @Post('password')
  @SignedIn()
  @HttpCode(204)
  password(
    @Caller() caller: Principal,
    @Req() request: ApiRequest,
    @Body() body: ChangePasswordDto,
  ): Promise<Failure | undefined> {
    return this.changePassword.execute(caller.userId, request.cookies[sessionCookie] ?? null, body);
  }

  @Get('tokens')
  @Can('tokens.manage')
  listTokens(@Caller() caller: Principal): Promise<TokenView[]> {
    return this.tokens.list(caller.userId);
  }

  /** Makes an API token; the secret is in this answer only. */
  @Post('tokens')
  @Can('tokens.manage')
  addToken(@Caller() caller: Principal, @Body() body: AddTokenDto): Promise<NewTokenView | Failure> {
    return this.tokens.add(caller.userId, body);
  }

  @Delete('tokens/:id')
  @Can('tokens.manage')
  @HttpCode(204)
  revokeToken(@Caller() caller: Principal, @IdParam() id: number): Promise<Failure | undefined> {
    return this.tokens.revoke(caller.userId, id);
  }
}
