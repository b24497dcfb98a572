import { Injectable } from '@nestjs/common';
import type { ItemScheduleRow, StoredNetwork } from '@guatu/data-access';
import type { Principal } from '@guatu/domain';
import { Clock, Failure } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import { computeItemSchedule, type ScheduleFacts } from './compute-item-schedule.js';
import type { ItemScheduleView } from './item-schedule.view.js';
import { toNetworkView } from './to-network-view.js';
import { toScheduleResultView } from './to-schedule-result-view.js';

/** An item as its schedule needs it. */
export interface ScheduledItem {
  id: number;
  dueOn: string;
  milestones: ScheduleFacts['milestones'];
}

/** Prepares what schedules of items are computed with, and turns them into answers. */
@Injectable()
export class ItemScheduleReading {
  constructor(
    private readonly calendars: CalendarProvider,
    private readonly clock: Clock,
  ) {}

  /** What the network of an item with these milestones is computed with today. */
  async facts(caller: Principal, milestones: ScheduleFacts['milestones']): Promise<ScheduleFacts> {
    const calendar = await this.calendars.current();
    return { milestones, today: this.clock.today(), calendar, locale: caller.locale };
  }

  /**
   * @param network what is to be computed; without it there are no steps yet.
   * @param stored what of it is saved.
   */
  async view(
    caller: Principal,
    { id, dueOn, milestones }: ScheduledItem,
    network: StoredNetwork | undefined,
    stored: ItemScheduleRow | undefined,
  ): Promise<ItemScheduleView | Failure> {
    const facts = await this.facts(caller, milestones);
    const computed = network && computeItemSchedule(network, facts);
    if (computed instanceof Failure) return computed;
    return {
      itemId: id,
      version: stored?.version ?? 0,
      deadline: network?.deadline ?? dueOn,
      ...toNetworkView(network?.steps ?? [], network?.links ?? []),
      updatedAt: stored?.updatedAt.toISOString() ?? null,
      committedAt: stored?.committedAt?.toISOString() ?? null,
      result: computed ? toScheduleResultView(computed, facts.calendar, caller.locale) : null,
    };
  }
}
