import { Module } from '@nestjs/common';
import { CreateUser } from './create-user.js';
import { ListUsers } from './list-users.js';
import { ResetPassword } from './reset-password.js';
import { UpdateUser } from './update-user.js';

const useCases = [CreateUser, ListUsers, ResetPassword, UpdateUser];

/** Accounts as an administrator keeps them. */
@Module({ providers: useCases, exports: useCases })
export class UsersModule {}
