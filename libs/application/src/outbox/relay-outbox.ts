import { Injectable, Logger } from '@nestjs/common';
import { Database, OutboxRepository, type OutboxRow } from '@guatu/data-access';
import { BadPayloadError, jobNames, JobQueue } from '@guatu/queue';

const batch = 100;

/**
 * Hands committed outbox rows to the queue, each at least once. A row that is handed on twice (the process died
 * before it could be marked) carries the same job id, and the queue ignores the second.
 */
@Injectable()
export class RelayOutbox {
  private readonly log = new Logger('Outbox');

  constructor(
    private readonly database: Database,
    private readonly outbox: OutboxRepository,
    private readonly queue: JobQueue,
  ) {}

  /** @returns how many rows were handed on */
  async execute(): Promise<number> {
    let relayed = 0;
    for (;;) {
      const count = await this.database.transaction(async () => {
        const rows = await this.outbox.claim(batch);
        for (const row of rows) await this.hand(row);
        if (rows.length > 0) await this.outbox.markRelayed(rows.map(({ id }) => id));
        return rows.length;
      });
      relayed += count;
      if (count < batch) return relayed;
    }
  }

  /** A row no queue can take would block all later ones for ever: it is reported and passed over. */
  private async hand({ id, job, payload }: OutboxRow): Promise<void> {
    const name = jobNames.find((known) => known === job);
    if (name === undefined) return this.log.error(`Outbox row ${id} names an unknown job "${job}".`);
    try {
      // The queue checks the payload against the job's fields.
      await this.queue.enqueue(name, payload, { jobId: `outbox-${id}` });
    } catch (error) {
      if (!(error instanceof BadPayloadError)) throw error;
      this.log.error(`Outbox row ${id}: ${error.message}`);
    }
  }
}
