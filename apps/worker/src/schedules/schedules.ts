import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '@guatu/platform';
import { JobQueue } from '@guatu/queue';

/**
 * What happens by the clock, in the instance's zone. Every worker sets the same schedules, which are then one each.
 * The scan fires every day: its handler knows the working calendar, a cron line does not (docs/domain.md §4.1).
 */
export const schedules = {
  /** Shortly after midnight, so that every board of the day stands on that day's lights. */
  'items.assessDay': '5 0 * * *',
  /** Before offices begin to work. */
  'alerts.scan': '30 8 * * *',
  /** The outbox wakes its relay itself; this is for deliveries whose sender died and notifications that got lost. */
  'outbox.relay': '* * * * *',
} as const;

/** Puts the schedules into the queue once the worker is up, and has today's lights assessed. */
@Injectable()
export class Schedules implements OnApplicationBootstrap {
  constructor(
    private readonly queue: JobQueue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const tz = this.config.timeZone;
    for (const name of ['items.assessDay', 'alerts.scan', 'outbox.relay'] as const)
      await this.queue.upsertSchedule(name, { cron: schedules[name], tz, payload: {} });
    // A machine that was off at midnight shows yesterday's lights until they are assessed.
    await this.queue.enqueue('items.assessDay', {});
  }
}
