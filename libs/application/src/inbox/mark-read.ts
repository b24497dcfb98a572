import { Injectable } from '@nestjs/common';
import { Database, EventPublisher, InboxRepository } from '@guatu/data-access';
import { commonFailures, type Failure } from '@guatu/platform';

/** A person has read one message, or all; their other open pages are told. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly database: Database,
    private readonly inbox: InboxRepository,
    private readonly events: EventPublisher,
  ) {}

  one(userId: number, id: number): Promise<Failure | undefined> {
    return this.database.transaction(async () => {
      if (!(await this.inbox.markRead(userId, id))) return commonFailures.notFound();
      await this.events.publish({ kind: 'inbox', userIds: [userId] });
      return undefined;
    });
  }

  all(userId: number): Promise<void> {
    return this.database.transaction(async () => {
      await this.inbox.markAllRead(userId);
      await this.events.publish({ kind: 'inbox', userIds: [userId] });
    });
  }
}
