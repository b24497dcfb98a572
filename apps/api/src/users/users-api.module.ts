import { Module } from '@nestjs/common';
import { UsersModule } from '@guatu/application';
import { UsersController } from './users.controller.js';

@Module({ imports: [UsersModule], controllers: [UsersController] })
export class UsersApiModule {}
