import { Injectable } from '@nestjs/common';
import { ItemDetailRepository, ItemScheduleRepository, type StoredNetwork } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, type Failure } from '@guatu/platform';
import { ItemScheduleReading } from './item-schedule-reading.js';
import type { ItemScheduleView } from './item-schedule.view.js';

/** What a changed network would come to on an item; nothing is kept. */
@Injectable()
export class PreviewItemSchedule {
  constructor(
    private readonly details: ItemDetailRepository,
    private readonly schedules: ItemScheduleRepository,
    private readonly reading: ItemScheduleReading,
  ) {}

  async execute(caller: Principal, id: number, network: StoredNetwork): Promise<ItemScheduleView | Failure> {
    const item = await this.details.find(scopePaths(caller, 'items.read'), id);
    if (!item) return commonFailures.notFound();
    return this.reading.view(caller, item, network, await this.schedules.find(id));
  }
}
