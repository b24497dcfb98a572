import { Module } from '@nestjs/common';
import { ListInbox } from './list-inbox.js';
import { MarkRead } from './mark-read.js';

@Module({ providers: [ListInbox, MarkRead], exports: [ListInbox, MarkRead] })
export class InboxModule {}
