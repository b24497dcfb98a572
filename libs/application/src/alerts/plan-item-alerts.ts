import type { AlertCandidate, NewLedgerRow } from '@guatu/data-access';
import { dueOccurrences, type WorkingCalendar } from '@guatu/domain';
import type { StoredLadder } from './ladders.js';
import type { RecipientDirectory } from './recipient-directory.js';

/** A ledger row before it is known which digest tells it. */
export type PlannedAlert = Omit<NewLedgerRow, 'digestId'>;

/**
 * The ledger rows an item still lacks by the end of `day`: what the ladder says should have fired, for each person
 * behind its roles, minus what the ledger holds. Somebody who is meant by two roles of one rung hears once.
 */
export function planItemAlerts(
  item: AlertCandidate,
  { ladder, ruleIds }: StoredLadder,
  directory: RecipientDirectory,
  day: string,
  calendar: WorkingCalendar,
): PlannedAlert[] {
  const occurrences = dueOccurrences(item, ladder, day, calendar);
  if (occurrences.length === 0) return [];
  const known = new Set(item.ledger.map(([ruleId, recipientId]) => `${ruleId}/${recipientId}`));
  const rows: PlannedAlert[] = [];
  for (const { rungCode, recipient, firesOn, outcome } of occurrences) {
    const ruleId = ruleIds.get(rungCode);
    if (ruleId === undefined) continue;
    for (const recipientId of directory.resolve(recipient, item)) {
      const key = `${ruleId}/${recipientId}`;
      if (known.has(key)) continue;
      known.add(key);
      rows.push({
        itemId: item.id,
        ruleId,
        recipientId,
        dueVersion: item.dueVersion,
        firesOn,
        outcome: outcome === 'send' ? 'sent' : 'superseded',
      });
    }
  }
  return rows;
}
