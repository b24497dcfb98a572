import { Injectable } from '@nestjs/common';
import { CalendarRepository, Database, SettingRepository } from '@guatu/data-access';
import { createWorkingCalendar, type CalendarException, type WorkingCalendar } from '@guatu/domain';
import {
  arrangementSource,
  firstPublishedYear,
  lastPublishedYear,
  publishedExceptions,
} from './published-arrangements.js';

/** Counts up whenever the stored calendar changes, so that a process knows when its copy is old. */
const revisionKey = 'calendar';

/** Rest days of a plain week, 0 = Sunday … 6 = Saturday. */
export const weeklyRestDays: readonly number[] = [0, 6];

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

  /** What a change of the calendar names as the version it was made on. */
  async version(): Promise<number> {
    await this.current();
    return (await this.settings.read(revisionKey))?.version ?? 0;
  }

  /** The calendar as it would be with this arrangement of one year; nothing is stored. */
  async withYear(year: number, exceptions: readonly CalendarException[]): Promise<WorkingCalendar> {
    const others = (await this.calendars.exceptions()).filter(({ day }) => Number(day.slice(0, 4)) !== year);
    return createWorkingCalendar({
      weeklyOff: weeklyRestDays,
      exceptions: [...others, ...exceptions],
      knownYears: [...(await this.calendars.knownYears()), year],
    });
  }

  /**
   * Stores the arrangement of one year and counts the revision up, by which every process learns of it. Runs inside the
   * caller's transaction. @returns false when somebody else changed the calendar since `seenVersion`.
   */
  async replaceYear(
    year: number,
    exceptions: readonly CalendarException[],
    source: string,
    seenVersion: number,
  ): Promise<boolean> {
    const stored = await this.settings.read(revisionKey);
    if ((await this.settings.write(revisionKey, stored?.value ?? {}, seenVersion)) === undefined)
      return false;
    await this.calendars.replaceYear(year, exceptions, source);
    return true;
  }

  private async load(): Promise<WorkingCalendar> {
    const [exceptions, knownYears] = [await this.calendars.exceptions(), await this.calendars.knownYears()];
    return createWorkingCalendar({ weeklyOff: weeklyRestDays, exceptions, knownYears });
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
