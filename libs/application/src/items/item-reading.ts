import { Injectable } from '@nestjs/common';
import type { Principal } from '@guatu/domain';
import { Clock } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import type { Reading } from './to-item-view.js';

/** Prepares what every answer about items is read with. */
@Injectable()
export class ItemReading {
  constructor(
    private readonly calendars: CalendarProvider,
    private readonly clock: Clock,
  ) {}

  async for(caller: Principal): Promise<Reading> {
    return { locale: caller.locale, today: this.clock.today(), calendar: await this.calendars.current() };
  }
}
