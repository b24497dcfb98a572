import { Injectable } from '@nestjs/common';
import { ItemDetailRepository, ItemScheduleRepository } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, type Failure } from '@guatu/platform';
import { ItemScheduleReading } from './item-schedule-reading.js';
import type { ItemScheduleView } from './item-schedule.view.js';

/** The network that an item keeps, scheduled as of today. */
@Injectable()
export class GetItemSchedule {
  constructor(
    private readonly details: ItemDetailRepository,
    private readonly schedules: ItemScheduleRepository,
    private readonly reading: ItemScheduleReading,
  ) {}

  async execute(caller: Principal, id: number): Promise<ItemScheduleView | Failure> {
    const item = await this.details.find(scopePaths(caller, 'items.read'), id);
    if (!item) return commonFailures.notFound();
    const stored = await this.schedules.find(id);
    return this.reading.view(caller, item, stored, stored);
  }
}
