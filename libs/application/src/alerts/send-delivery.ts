import { Inject, Injectable, Logger } from '@nestjs/common';
import { emailChannel, type SendOutcome } from '@guatu/channels';
import { type ClaimedDelivery, DeliveryRepository } from '@guatu/data-access';
import { Clock, CONFIG, type Config } from '@guatu/platform';
import { ReadSmtpSettings } from '../mail-settings/read-smtp-settings.js';
import type { DigestContent } from './digest/digest-content.js';
import { digestHtml } from './digest/digest-html.js';

/** Longer than any try (the channel gives up after a minute): a claim this old belongs to a process that is gone. */
const leaseSeconds = 120;

/** When the queue has used up its tries (about a minute), the sweep starts it on a new round this much later. */
const wakeMinutes = 10;

/** A digest is news for three days; the inbox keeps it in any case. */
const longestWaitMs = 72 * 3_600_000;

const stale: SendOutcome = { state: 'permanent', detail: 'not sent within three days' };
const switchedOff: SendOutcome = { state: 'transient', detail: 'e-mail is switched off' };
const unreadable: SendOutcome = {
  state: 'transient',
  detail: 'the stored mail password does not open with this SECRET_KEY',
};

/** A try that did not get through; the queue repeats the job with growing pauses. */
export class DeliveryPostponedError extends Error {
  override readonly name = 'DeliveryPostponedError';
}

/**
 * Sends one delivery. At least once, and as a rule exactly once: only a process that dies between the mail server's
 * answer and the note of it leaves a repeat, which carries the same Message-ID and X-Idempotency-Key.
 */
@Injectable()
export class SendDelivery {
  private readonly log = new Logger('Deliveries');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly deliveries: DeliveryRepository,
    private readonly readSmtpSettings: ReadSmtpSettings,
  ) {}

  /** @throws DeliveryPostponedError when it has to be tried again */
  async execute(deliveryId: number): Promise<void> {
    const claimed = await this.deliveries.claim(deliveryId, leaseSeconds);
    if (!claimed) return;
    const { id, attempts } = claimed;
    const outcome = this.isStale(claimed) ? stale : await this.send(claimed);
    if (outcome.state === 'sent') {
      await this.deliveries.markSent(id, attempts);
      return;
    }
    if (outcome.state === 'permanent') {
      await this.deliveries.markFailed(id, attempts, outcome.detail);
      this.log.warn(`Delivery ${id} failed for good: ${outcome.detail}`);
      return;
    }
    await this.deliveries.release(id, attempts, outcome.detail, wakeMinutes);
    // Nothing the queue could ride out: the sweep looks again, until the message is too old.
    if (outcome === switchedOff) return;
    throw new DeliveryPostponedError(`Delivery ${id} put off: ${outcome.detail}`);
  }

  private isStale({ createdAt }: ClaimedDelivery): boolean {
    return this.clock.now().getTime() - createdAt.getTime() > longestWaitMs;
  }

  private async send(delivery: ClaimedDelivery): Promise<SendOutcome> {
    if (delivery.channel !== 'email')
      return { state: 'permanent', detail: `no such channel: ${delivery.channel}` };
    const smtp = await this.readSmtpSettings.execute();
    if (smtp.state === 'none' || !smtp.enabled) return switchedOff;
    if (smtp.state === 'unreadable') return unreadable;
    const { address, idempotencyKey, subject, body } = delivery;
    // Written by write-digest.ts and by nothing else.
    const html = digestHtml(delivery.content as DigestContent, this.config.publicUrl);
    return emailChannel(smtp.settings).send({ address, idempotencyKey, subject, text: body, html });
  }
}
