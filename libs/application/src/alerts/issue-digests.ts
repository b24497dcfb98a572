import { Inject, Injectable } from '@nestjs/common';
import { type ChannelRoute, emailRoute, inAppRoute } from '@guatu/channels';
import {
  DigestRepository,
  EventPublisher,
  type NewDigest,
  OutboxRepository,
  type StoredDigest,
} from '@guatu/data-access';
import { CONFIG, type Config } from '@guatu/platform';
import { ReadSmtpSettings } from '../mail-settings/read-smtp-settings.js';
import { writeDigest } from './digest/write-digest.js';
import type { ScanFacts, ScanPass } from './scan-pass.js';

/** Digests written with one statement; each is a few kilobytes. */
const batch = 200;

export interface IssuedDigests {
  written: StoredDigest[];
  /** Deliveries that have to be sent. */
  deliveries: number;
}

/** Writes the digests of a scan, with their deliveries and the jobs that send them; call it in the scan's transaction. */
@Injectable()
export class IssueDigests {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly digests: DigestRepository,
    private readonly outbox: OutboxRepository,
    private readonly events: EventPublisher,
    private readonly readSmtpSettings: ReadSmtpSettings,
  ) {}

  async execute(pass: ScanPass, facts: ScanFacts): Promise<IssuedDigests> {
    const routes = await this.openRoutes();
    const drafts = pass.finished().toSorted(([a], [b]) => a - b);
    const issued: IssuedDigests = { written: [], deliveries: 0 };
    for (let at = 0; at < drafts.length; at += batch) {
      const digests = drafts.slice(at, at + batch).map(([recipientId, draft]): NewDigest => {
        const { day, calendar, recipients } = facts;
        const { digestId: id, locale } = recipients.get(recipientId)!;
        return {
          id,
          recipientId,
          ...writeDigest(draft.finish(), locale, day, calendar, this.config.publicUrl),
        };
      });
      const written = await this.digests.write(facts.day, digests);
      issued.written.push(...written);
      issued.deliveries += await this.deliver(written, routes, facts);
      await this.events.publish({ kind: 'inbox', userIds: written.map(({ recipientId }) => recipientId) });
    }
    return issued;
  }

  private async deliver(
    written: readonly StoredDigest[],
    routes: readonly ChannelRoute[],
    facts: ScanFacts,
  ): Promise<number> {
    const deliveries = written.flatMap(({ id: digestId, recipientId }) =>
      routes.flatMap((route) => {
        const email = facts.recipients.get(recipientId)?.email ?? null;
        const address = route.addressOf({ userId: recipientId, email });
        return address === null ? [] : [{ digestId, channel: route.name, address, done: !route.leavesHouse }];
      }),
    );
    const toSend = await this.digests.addDeliveries(deliveries);
    await this.outbox.append(
      toSend.map((id) => ({ job: 'deliveries.send', payload: { deliveryId: String(id) } })),
    );
    return toSend.length;
  }

  /** Mail whose password cannot be read counts as open: its messages wait until that is mended, and are seen to. */
  private async openRoutes(): Promise<ChannelRoute[]> {
    const smtp = await this.readSmtpSettings.execute();
    return smtp.state !== 'none' && smtp.enabled ? [inAppRoute, emailRoute] : [inAppRoute];
  }
}
