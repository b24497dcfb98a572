import { Injectable } from '@nestjs/common';
import {
  AssessmentRepository,
  AuditRepository,
  CalendarRepository,
  Database,
  EventPublisher,
} from '@guatu/data-access';
import type { CalendarException, WorkingCalendar, YearArrangement } from '@guatu/domain';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import { AssessItems } from '../items/assess-items.js';
import type { CalendarYearView } from './calendar-year.view.js';
import { GetCalendarYear } from './get-calendar-year.js';
import { readArrangement } from './read-arrangement.js';

const batchSize = 2_000;

/** Source named for what an administrator entered. */
const enteredSource = 'administrator';

/**
 * Puts an arrangement into force (docs/domain.md §4.1): the year's days, the revision by which every process builds its
 * calendar anew, and the light of every item today. One transaction: a board never shows half of it. Alerts are left to
 * the next scan, whose ledger tells nothing twice.
 */
@Injectable()
export class ApplyCalendarYear {
  constructor(
    private readonly database: Database,
    private readonly provider: CalendarProvider,
    private readonly calendars: CalendarRepository,
    private readonly assessments: AssessmentRepository,
    private readonly assessItems: AssessItems,
    private readonly audit: AuditRepository,
    private readonly events: EventPublisher,
    private readonly clock: Clock,
    private readonly getCalendarYear: GetCalendarYear,
  ) {}

  async execute(
    actorId: number,
    year: number,
    version: number,
    arrangement: YearArrangement,
  ): Promise<CalendarYearView | Failure> {
    const exceptions = readArrangement(year, arrangement);
    if (exceptions instanceof Failure) return exceptions;
    // Outside the transaction: seeding, if it is still due, is no part of this change.
    await this.provider.current();
    const applied = await this.database.transaction(() => this.apply(actorId, year, version, exceptions));
    return applied ?? this.getCalendarYear.execute(year);
  }

  private async apply(
    actorId: number,
    year: number,
    version: number,
    exceptions: CalendarException[],
  ): Promise<Failure | null> {
    const before = await this.inForce(year);
    if (!(await this.provider.replaceYear(year, exceptions, enteredSource, version))) {
      return commonFailures.versionConflict();
    }
    // Built from what is sent: the provider's copy must not hold what may still be rolled back.
    const campaigns = await this.assess(await this.provider.withYear(year, exceptions));
    const after = await this.inForce(year);
    await this.audit.append([
      { actorId, action: 'calendar.applied', entity: 'calendar', entityId: year, before, after },
    ]);
    for (const campaignId of campaigns) await this.events.publish({ kind: 'changed', campaignId });
    return null;
  }

  private async assess(calendar: WorkingCalendar): Promise<Set<number>> {
    const today = this.clock.today();
    const campaigns = new Set<number>();
    await this.assessments.keepDay(today);
    for (let afterId = 0; ;) {
      const items = await this.assessments.lockAfter(afterId, batchSize);
      await this.assessItems.assessAll(items, today, calendar);
      for (const { campaignId } of items) campaigns.add(campaignId);
      const last = items.at(-1);
      if (!last) return campaigns;
      afterId = last.id;
    }
  }

  private async inForce(year: number): Promise<Record<string, unknown>> {
    const days = await this.calendars.daysOf(year);
    const of = (kind: 'off' | 'work'): string[] =>
      days.filter((one) => one.kind === kind).map(({ day }) => day);
    return { source: await this.calendars.sourceOf(year), holidays: of('off'), workdays: of('work') };
  }
}
