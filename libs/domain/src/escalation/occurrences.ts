import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { PlainDate } from '../date/plain-date.js';
import { isAlertable, type AlertItem } from './alert-item.js';
import type { Ladder, RecipientRole, Rung } from './ladder.js';

/**
 * What becomes of an occurrence that is not in the ledger yet. All are recorded, so that none comes back:
 * - send: still worth reading.
 * - superseded: its time passed unsent and something newer took its place (see dueOccurrences).
 * - answered: the rung before it was answered, so the ladder stopped.
 */
export type OccurrenceOutcome = 'send' | 'superseded' | 'answered';

/** One alert to one recipient role. With the item and the ladder, rung, role and due version make its unique key. */
export interface Occurrence {
  rungCode: string;
  offset: number;
  recipient: RecipientRole;
  firesOn: PlainDate;
  dueOn: PlainDate;
  dueVersion: number;
  outcome: OccurrenceOutcome;
}

/**
 * The day a rung fires; always a working day. Before and on the due day it counts back from the last working day on or
 * before the deadline, so that "3 working days before" leaves three; after, from the deadline itself.
 */
export function rungFiresOn(offset: number, dueOn: PlainDate, calendar: WorkingCalendar): PlainDate {
  if (offset > 0) return calendar.addWorkingDays(dueOn, offset);
  const lastWorkingDay = calendar.onOrBefore(dueOn);
  return offset === 0 ? lastWorkingDay : calendar.addWorkingDays(lastWorkingDay, offset);
}

interface FiredRung extends Rung {
  firesOn: PlainDate;
}

/** The offset of the first rung that an answer to the one before it stopped; it and all later ones stay silent. */
function stoppedFrom(fired: readonly FiredRung[], answeredOn: PlainDate | null): number {
  const escalations = fired.filter(({ offset }) => offset > 0);
  const at = escalations.findIndex((rung, i) => {
    const previous = escalations[i - 1];
    return answeredOn !== null && previous && answeredOn >= previous.firesOn && answeredOn <= rung.firesOn;
  });
  return escalations[at]?.offset ?? Number.POSITIVE_INFINITY;
}

/**
 * Every occurrence that should have fired by the end of `asOf`, ascending by day; the caller records those that its
 * ledger does not hold and sends the ones marked "send" (docs/domain.md §4.7). Run every working day, each rung is sent
 * on its day. After downtime each is still recorded once, but only what is still true is sent:
 * - reminders up to the due day are superseded once the item is overdue;
 * - for each recipient role only the latest rung that reaches it is sent, the earlier ones are superseded.
 * Escalations to different roles are all sent, since none of them has heard. Empty for items whose unit owes nothing.
 */
export function dueOccurrences(
  item: AlertItem,
  ladder: Ladder,
  asOf: PlainDate,
  calendar: WorkingCalendar,
): Occurrence[] {
  if (!isAlertable(item, asOf)) return [];
  const { dueOn, dueVersion } = item;
  const fired = ladder.rungs
    .map((rung) => ({ ...rung, firesOn: rungFiresOn(rung.offset, dueOn, calendar) }))
    .filter(({ firesOn }) => firesOn <= asOf)
    .toSorted((a, b) => a.offset - b.offset);
  const stopped = stoppedFrom(fired, item.answeredOn ?? null);

  return fired.flatMap(({ code: rungCode, offset, recipients, firesOn }) =>
    recipients.map((recipient): Occurrence => {
      const isOvertaken = fired.some(
        (later) => later.offset > offset && later.offset < stopped && later.recipients.includes(recipient),
      );
      const isSuperseded = isOvertaken || (offset <= 0 && asOf > dueOn);
      const outcome = offset >= stopped ? 'answered' : isSuperseded ? 'superseded' : 'send';
      return { rungCode, offset, recipient, firesOn, dueOn, dueVersion, outcome };
    }),
  );
}
