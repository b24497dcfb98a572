import { Module } from '@nestjs/common';
import { IdentityModule, InstanceModule } from '@guatu/application';
import { InstanceController } from './instance.controller.js';

@Module({ imports: [IdentityModule, InstanceModule], controllers: [InstanceController] })
export class InstanceApiModule {}
