import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { CreateUser, ListUsers, ResetPassword, UpdateUser, UserPageView, UserView } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { CreateUserDto, ListUsersQuery, ResetPasswordDto, UpdateUserDto } from './dto/user.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('users')
export class UsersController {
  constructor(
    private readonly listUsers: ListUsers,
    private readonly createUser: CreateUser,
    private readonly updateUser: UpdateUser,
    private readonly resetPassword: ResetPassword,
  ) {}

  /** The accounts that the caller manages, oldest first. */
  @Get()
  @Can('users.manage')
  list(@Caller() caller: Principal, @Query() query: ListUsersQuery): Promise<UserPageView> {
    return this.listUsers.execute(caller, query);
  }

  /** Makes an account. */
  @Post()
  @Can('users.manage')
  create(@Caller() caller: Principal, @Body() body: CreateUserDto): Promise<UserView | Failure> {
    return this.createUser.execute(caller, body);
  }

  /** Changes an account, its unit or its roles; closes, reopens or unlocks it. */
  @Patch(':id')
  @Can('users.manage')
  update(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
    @Body() body: UpdateUserDto,
  ): Promise<UserView | Failure> {
    return this.updateUser.execute(caller, id, version, body);
  }

  /** Gives somebody else a new password; all their sessions end. */
  @Post(':id/password')
  @Can('users.manage')
  @HttpCode(204)
  password(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @Body() body: ResetPasswordDto,
  ): Promise<Failure | undefined> {
    return this.resetPassword.execute(caller, id, body.password);
  }
}
