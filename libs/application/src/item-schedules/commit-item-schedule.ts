import { Injectable } from '@nestjs/common';
import { Database, ItemRepository, ItemScheduleRepository } from '@guatu/data-access';
import { scheduleText, scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { EditItem } from '../items/edit-item.js';
import { computeItemSchedule } from './compute-item-schedule.js';
import { GetItemSchedule } from './get-item-schedule.js';
import { itemScheduleFailures } from './item-schedule-failures.js';
import { ItemScheduleReading } from './item-schedule-reading.js';
import type { ItemScheduleView } from './item-schedule.view.js';
import { scheduledMilestones } from './scheduled-milestones.js';

/** As many as the edit form of an item takes. */
const maxMilestones = 200;

/** The dates of the saved schedule become the item's milestones: from then on lights and alerts go by them. */
@Injectable()
export class CommitItemSchedule {
  constructor(
    private readonly database: Database,
    private readonly items: ItemRepository,
    private readonly schedules: ItemScheduleRepository,
    private readonly reading: ItemScheduleReading,
    private readonly editItem: EditItem,
    private readonly getSchedule: GetItemSchedule,
  ) {}

  /**
   * @param seenVersion of the schedule.
   * @param note reason; needed when the item has milestones already.
   */
  execute(
    caller: Principal,
    id: number,
    seenVersion: number,
    note: string | undefined,
  ): Promise<ItemScheduleView | Failure> {
    return this.database.transaction(async () => {
      const item = await this.items.lock(scopePaths(caller, 'items.manage'), id);
      if (!item) return commonFailures.notFound();
      const stored = await this.schedules.find(id);
      if (!stored) return itemScheduleFailures.nothingSaved();
      if (stored.version !== seenVersion) return commonFailures.versionConflict();
      const existing = await this.items.milestones(id);
      if (existing.length > 0 && !note?.trim()) return itemScheduleFailures.reasonNeeded();
      const computed = computeItemSchedule(stored, await this.reading.facts(caller, existing));
      if (computed instanceof Failure) return computed;
      const { network, schedule } = computed;
      if (!schedule.feasible) {
        return itemScheduleFailures.infeasible({
          explanation: scheduleText(network, schedule, caller.locale),
        });
      }
      if (stored.steps.length > maxMilestones) {
        return itemScheduleFailures.tooManySteps({ count: stored.steps.length, limit: maxMilestones });
      }
      const milestones = scheduledMilestones(network, schedule, existing);
      const edited = await this.editItem.execute(caller, id, item.version, {
        milestones,
        ...(note && { note }),
      });
      if (edited instanceof Failure) return edited;
      await this.schedules.markCommitted(id);
      return this.getSchedule.execute(caller, id);
    });
  }
}
