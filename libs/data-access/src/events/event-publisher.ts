import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** What the page is told so that it asks again. Ids only: what may be seen is decided when it asks. */
export type LiveEvent =
  | { kind: 'changed'; campaignId: number; itemId?: number }
  | { kind: 'inbox'; userIds: number[] }
  | { kind: 'identity' };

/** PostgreSQL channel that every api process listens to. */
export const liveEventChannel = 'guatu_events';

@Injectable()
export class EventPublisher {
  constructor(private readonly database: Database) {}

  /** Inside a transaction the event goes out when it commits, and never when it rolls back. */
  async publish(event: LiveEvent): Promise<void> {
    await this.database.query('SELECT pg_notify($1, $2)', [liveEventChannel, JSON.stringify(event)]);
  }
}
