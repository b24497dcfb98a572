import { Module } from '@nestjs/common';
import { IdentityModule } from '@guatu/application';
import { MeController } from './me.controller.js';
import { SessionController } from './session.controller.js';

@Module({ imports: [IdentityModule], controllers: [MeController, SessionController] })
export class IdentityApiModule {}
