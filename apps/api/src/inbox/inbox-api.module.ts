import { Module } from '@nestjs/common';
import { InboxModule } from '@guatu/application';
import { InboxController } from './inbox.controller.js';

@Module({ imports: [InboxModule], controllers: [InboxController] })
export class InboxApiModule {}
