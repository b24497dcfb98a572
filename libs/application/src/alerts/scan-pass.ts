import type { AlertCandidate, DigestRecipient, NewLedgerRow, WonLedgerRow } from '@guatu/data-access';
import { digestSection, type WorkingCalendar } from '@guatu/domain';
import { DigestDraft } from './digest/digest-draft.js';
import type { Ladders } from './ladders.js';
import { planItemAlerts } from './plan-item-alerts.js';
import type { RecipientDirectory } from './recipient-directory.js';

/** The least number of working days ahead that a digest calls soon; a ladder that starts earlier widens it. */
const soon = 7;

export interface ScanFacts {
  day: string;
  calendar: WorkingCalendar;
  ladders: Ladders;
  directory: RecipientDirectory;
  recipients: ReadonlyMap<number, DigestRecipient>;
}

/**
 * What one scan has in its hands between batches: counts, the ids of the rows it won, and one bounded draft a
 * recipient. Its size grows with people and with new occurrences, not with items.
 */
export class ScanPass {
  /** Ledger rows won that go into a digest, and the people they are for. */
  readonly sentIds: number[] = [];
  readonly winners = new Set<number>();
  superseded = 0;
  private readonly drafts = new Map<number, DigestDraft>();

  constructor(private readonly facts: ScanFacts) {}

  /** Rows the batch lacks. Whoever's digest of the day is out already is left to the next working day. */
  plan(items: readonly AlertCandidate[]): NewLedgerRow[] {
    const { day, calendar, ladders, directory, recipients } = this.facts;
    return items
      .flatMap((item) => planItemAlerts(item, ladders.of(item.campaignId), directory, day, calendar))
      .flatMap((row) => {
        const recipient = recipients.get(row.recipientId);
        if (!recipient || recipient.sealed) return [];
        return [{ ...row, digestId: row.outcome === 'sent' ? recipient.digestId : null }];
      });
  }

  /** Notes what was won, and puts every item its recipients have ever been told of into their drafts. */
  take(items: readonly AlertCandidate[], won: readonly WonLedgerRow[]): void {
    const fresh = new Map<number, Set<number>>();
    for (const { id, itemId, recipientId, outcome } of won) {
      if (outcome === 'superseded') {
        this.superseded += 1;
        continue;
      }
      this.sentIds.push(id);
      this.winners.add(recipientId);
      fresh.set(itemId, (fresh.get(itemId) ?? new Set()).add(recipientId));
    }
    for (const item of items) this.draft(item, fresh.get(item.id) ?? new Set());
  }

  /** Only those that have something new: a digest is never empty, and never a repeat. */
  finished(): [recipientId: number, draft: DigestDraft][] {
    return [...this.drafts].filter(([recipientId]) => this.winners.has(recipientId));
  }

  private draft(item: AlertCandidate, wonBy: ReadonlySet<number>): void {
    const { day, calendar, ladders, recipients } = this.facts;
    const told = new Map([...wonBy].map((recipientId) => [recipientId, true]));
    for (const [, recipientId, sent, digestId] of item.ledger) {
      if (!sent) continue;
      const isToday = digestId !== null && digestId === recipients.get(recipientId)?.todayId;
      told.set(recipientId, isToday || (told.get(recipientId) ?? false));
    }
    for (const [recipientId, isFresh] of told) {
      const lastDigestOn = recipients.get(recipientId)?.lastDigestOn ?? null;
      const soonWorkingDays = Math.max(soon, ladders.earliest);
      const code = digestSection(item, day, calendar, { lastDigestOn, soonWorkingDays });
      if (code === null) continue;
      const draft = this.drafts.get(recipientId) ?? new DigestDraft();
      this.drafts.set(recipientId, draft);
      const { id: itemId, number, title, leadUnitName: unitName, dueOn } = item;
      draft.add(code, { itemId, number, title, unitName, dueOn, isFresh });
    }
  }
}
