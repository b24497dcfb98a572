import { Injectable } from '@nestjs/common';
import { AlertScanRepository, Database, OutboxRepository } from '@guatu/data-access';
import type { WorkingCalendar } from '@guatu/domain';
import { Clock, type Failure } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import { alertFailures } from './alert-failures.js';
import type { ScanResultView } from './inbox.view.js';
import { IssueDigests } from './issue-digests.js';
import { LoadScanFacts } from './load-scan-facts.js';
import { type ScanFacts, ScanPass } from './scan-pass.js';

/** Items looked at together; bounds what a scan holds in memory at once. */
const batch = 1_000;

/** How long rows that the relay has handed on are kept to be looked at. */
const outboxDays = 14;

/**
 * Finds every alert that should have fired by the end of a working day and is not in the ledger, and tells each person
 * once (docs/domain.md §4.7). One transaction: ledger, digests, deliveries and the jobs that send them come about
 * together or not at all. Scans at the same moment agree through the ledger's unique key: of each occurrence, the
 * one whose row went in tells it.
 */
@Injectable()
export class ScanAlerts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: CalendarProvider,
    private readonly scans: AlertScanRepository,
    private readonly loadScanFacts: LoadScanFacts,
    private readonly issueDigests: IssueDigests,
    private readonly outbox: OutboxRepository,
  ) {}

  /** @param day the business day to stand on, today unless given; a later one is refused */
  async execute(day: string = this.clock.today()): Promise<ScanResultView | Failure> {
    const today = this.clock.today();
    if (day > today) return alertFailures.futureDay({ today });
    const calendar = await this.calendars.current();
    if (!calendar.isWorkingDay(day))
      return { day, workingDay: false, fired: 0, superseded: 0, digests: 0, deliveries: 0 };
    const result = await this.database.transaction(() => this.scan(day, calendar));
    await this.outbox.prune(outboxDays);
    return result;
  }

  private async scan(day: string, calendar: WorkingCalendar): Promise<ScanResultView> {
    const facts = await this.loadScanFacts.execute(day, calendar);
    const pass = new ScanPass(facts);
    await this.goThrough(pass, facts);
    const { written, deliveries } = await this.issueDigests.execute(pass, facts);
    await this.scans.move(
      written.flatMap(({ id: to, recipientId }) => {
        const from = facts.recipients.get(recipientId)?.digestId ?? to;
        return from === to ? [] : [{ from, to }];
      }),
    );
    const withdrawn = await this.withdrawSealed(pass, written);
    return {
      day,
      workingDay: true,
      fired: pass.sentIds.length - withdrawn,
      superseded: pass.superseded,
      digests: written.length,
      deliveries,
    };
  }

  private async goThrough(pass: ScanPass, { day, calendar, ladders }: ScanFacts): Promise<void> {
    // A due date fires `earliest` working days ahead at most; one further reaches over the rest days behind it.
    const horizon = calendar.addWorkingDays(day, ladders.earliest + 1);
    for (let afterId = 0; ;) {
      const items = await this.scans.candidates(horizon, afterId, batch);
      pass.take(items, await this.scans.record(pass.plan(items)));
      const last = items.at(-1);
      if (!last || items.length < batch) return;
      afterId = last.id;
    }
  }

  /** People whose message of the day went out while this scan ran hear of the rest on the next working day. */
  private async withdrawSealed(pass: ScanPass, written: readonly { recipientId: number }[]): Promise<number> {
    const reached = new Set(written.map(({ recipientId }) => recipientId));
    const sealed = [...pass.winners].filter((recipientId) => !reached.has(recipientId));
    return sealed.length === 0 ? 0 : this.scans.withdraw(pass.sentIds, sealed);
  }
}
