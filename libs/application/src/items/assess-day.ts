import { Injectable } from '@nestjs/common';
import { AssessmentRepository, Database, EventPublisher } from '@guatu/data-access';
import { Clock } from '@guatu/platform';
import { AssessItems } from './assess-items.js';

const batchSize = 2_000;

/**
 * Brings every light to a new day: what only time changes. Safe to run twice or in two processes: an item is
 * assessed once a day, and a batch that another process holds is waited for and then found done.
 */
@Injectable()
export class AssessDay {
  constructor(
    private readonly database: Database,
    private readonly assessments: AssessmentRepository,
    private readonly assessItems: AssessItems,
    private readonly events: EventPublisher,
    private readonly clock: Clock,
  ) {}

  /** @returns number of items assessed. */
  async execute(day = this.clock.today()): Promise<number> {
    if (!(await this.assessments.anyNotAssessedFor(day))) return 0;
    await this.assessments.keepDay(day);
    const campaigns = new Set<number>();
    let assessed = 0;
    let afterId = 0;
    for (;;) {
      const batch = await this.database.transaction(async () => {
        const items = await this.assessments.dueForDay(day, afterId, batchSize);
        await this.assessItems.assessAll(items, day);
        return items;
      });
      for (const item of batch) campaigns.add(item.campaignId);
      assessed += batch.length;
      const last = batch.at(-1);
      if (!last) break;
      afterId = last.id;
    }
    for (const campaignId of campaigns) await this.events.publish({ kind: 'changed', campaignId });
    return assessed;
  }
}
