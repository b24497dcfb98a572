import { Injectable } from '@nestjs/common';
import { CalendarRepository, Database, SettingRepository } from '@guatu/data-access';
import { createWorkingCalendar, type WorkingCalendar } from '@guatu/domain';
import {
  arrangementSource,
  firstPublishedYear,
  lastPublishedYear,
  publishedExceptions,
} from './published-arrangements.js';

/** Counts up whenever the stored calendar changes, so that a process knows when its copy is old. */
const revisionKey = 'calendar';

/** The instance's working calendar (docs/domain.md §4.1), seeded on first use. */
@Injectable()
export class CalendarProvider {
  private cached: { revision: number; calendar: WorkingCalendar } | undefined;

  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarRepository,
    private readonly settings: SettingRepository,
  ) {}

  /** One small query; the calendar itself is built anew only after a change. */
  async current(): Promise<WorkingCalendar> {
    const stored = await this.settings.read<{ lastPublishedYear: number }>(revisionKey);
    if (!stored || stored.value.lastPublishedYear < lastPublishedYear) {
      await this.seed();
      return this.current();
    }
    if (this.cached?.revision !== stored.version) {
      this.cached = { revision: stored.version, calendar: await this.load() };
    }
    return this.cached.calendar;
  }

  private async load(): Promise<WorkingCalendar> {
    const [exceptions, knownYears] = [await this.calendars.exceptions(), await this.calendars.knownYears()];
    return createWorkingCalendar({ weeklyOff: [0, 6], exceptions, knownYears });
  }

  /** Adds the published years that are not stored yet. Two processes may do it at once: the rows are the same. */
  private async seed(): Promise<void> {
    const years = Array.from(
      { length: lastPublishedYear - firstPublishedYear + 1 },
      (_, i) => firstPublishedYear + i,
    );
    await this.database.transaction(async () => {
      await this.calendars.addYears(years, years.flatMap(publishedExceptions), arrangementSource);
      await this.settings.write(revisionKey, { lastPublishedYear });
    });
  }
}
