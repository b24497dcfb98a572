import { Module } from '@nestjs/common';
import { OutboxWaker } from './outbox-waker.js';
import { RelayOutbox } from './relay-outbox.js';

/** Worker only: needs the queue. */
@Module({ providers: [RelayOutbox, OutboxWaker], exports: [RelayOutbox] })
export class OutboxModule {}
