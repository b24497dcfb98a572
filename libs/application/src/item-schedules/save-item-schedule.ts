import { Injectable } from '@nestjs/common';
import {
  AuditRepository,
  Database,
  ItemRepository,
  ItemScheduleRepository,
  type StoredNetwork,
} from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { computeItemSchedule } from './compute-item-schedule.js';
import { GetItemSchedule } from './get-item-schedule.js';
import { ItemScheduleReading } from './item-schedule-reading.js';
import type { ItemScheduleView } from './item-schedule.view.js';

/** Keeps a network on an item as a what-if: the item itself, its dates and its light stay as they are. */
@Injectable()
export class SaveItemSchedule {
  constructor(
    private readonly database: Database,
    private readonly items: ItemRepository,
    private readonly schedules: ItemScheduleRepository,
    private readonly reading: ItemScheduleReading,
    private readonly audit: AuditRepository,
    private readonly getSchedule: GetItemSchedule,
  ) {}

  /** @param seenVersion of the schedule, 0 for the first. A network that does not fit is kept; a broken one is not. */
  execute(
    caller: Principal,
    id: number,
    seenVersion: number,
    network: StoredNetwork,
  ): Promise<ItemScheduleView | Failure> {
    return this.database.transaction(async () => {
      const item = await this.items.lock(scopePaths(caller, 'items.manage'), id);
      if (!item) return commonFailures.notFound();
      const stored = await this.schedules.find(id);
      if ((stored?.version ?? 0) !== seenVersion) return commonFailures.versionConflict();
      const computed = computeItemSchedule(network, await this.reading.facts(caller, []));
      if (computed instanceof Failure) return computed;
      await this.schedules.write(id, network);
      await this.audit.append([
        {
          actorId: caller.userId,
          action: 'itemSchedule.saved',
          entity: 'itemSchedule',
          entityId: id,
          ...(stored && { before: { deadline: stored.deadline, steps: stored.steps, links: stored.links } }),
          after: { ...network },
        },
      ]);
      return this.getSchedule.execute(caller, id);
    });
  }
}
