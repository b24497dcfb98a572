import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A delivery in the hands of one sender, with the message as it stands. */
export interface ClaimedDelivery {
  id: number;
  channel: string;
  address: string;
  idempotencyKey: string;
  /** Tries, this one included. */
  attempts: number;
  createdAt: Date;
  subject: string;
  body: string;
  /** As the digest was stored; what is in it is known to the feature that wrote it. */
  content: unknown;
}

/** Messages on their way out of the house, one a digest and channel. */
@Injectable()
export class DeliveryRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes an open delivery for `leaseSeconds`. A claim that has run out may be taken again: its sender is gone.
   * Seals the digest first, and so waits for a scan that is adding to it: what is sent is what is stored.
   * @returns undefined when it is sent, given up or in somebody else's hands
   */
  claim(id: number, leaseSeconds: number): Promise<ClaimedDelivery | undefined> {
    return this.database.transaction(async () => {
      await this.database.query(
        `UPDATE digest SET sealed_at = now()
         WHERE id = (SELECT digest_id FROM delivery WHERE id = $1 AND status IN ('queued','sending')) AND sealed_at IS NULL`,
        [id],
      );
      return this.database.one<ClaimedDelivery>(
        `WITH claimed AS (
           UPDATE delivery SET status = 'sending', attempts = attempts + 1,
                               claimed_until = now() + make_interval(secs => $2),
                               wake_at = now() + make_interval(secs => $2)
           WHERE id = $1 AND (status = 'queued' OR (status = 'sending' AND claimed_until < now()))
           RETURNING *)
         SELECT c.id, c.channel, c.address, c.idempotency_key AS "idempotencyKey", c.attempts,
                c.created_at AS "createdAt", d.subject, d.body, d.content
         FROM claimed c JOIN digest d ON d.id = c.digest_id`,
        [id, leaseSeconds],
      );
    });
  }

  /** The three ends of a try. `attempts` is that of the claim: a sender that lost its claim changes nothing. */
  markSent(id: number, attempts: number): Promise<boolean> {
    return this.finish(`status = 'sent', sent_at = now(), last_error = NULL`, id, attempts);
  }

  markFailed(id: number, attempts: number, error: string): Promise<boolean> {
    return this.finish(`status = 'failed', last_error = $3`, id, attempts, error);
  }

  /** Back into the queue; the sweep looks after it in `wakeMinutes` if the queue has given up by then. */
  release(id: number, attempts: number, error: string, wakeMinutes: number): Promise<boolean> {
    return this.finish(
      `status = 'queued', last_error = $3, wake_at = now() + make_interval(mins => $4)`,
      id,
      attempts,
      error,
      wakeMinutes,
    );
  }

  /**
   * Takes open deliveries that nobody looks after any more, oldest first, and lets others take them again only
   * after `wakeMinutes`.
   */
  takeAbandoned(limit: number, wakeMinutes: number): Promise<{ id: number; wakeAt: Date }[]> {
    return this.database.query(
      `WITH open AS (
         SELECT id FROM delivery WHERE status IN ('queued','sending') AND wake_at < now()
         ORDER BY wake_at LIMIT $1 FOR UPDATE SKIP LOCKED),
       taken AS (
         UPDATE delivery SET wake_at = now() + make_interval(mins => $2) WHERE id IN (SELECT id FROM open)
         RETURNING id, wake_at AS "wakeAt")
       SELECT * FROM taken ORDER BY id`,
      [limit, wakeMinutes],
    );
  }

  private async finish(set: string, id: number, attempts: number, ...more: unknown[]): Promise<boolean> {
    const done = await this.database.one(
      `WITH done AS (UPDATE delivery SET ${set}, claimed_until = NULL
                     WHERE id = $1 AND attempts = $2 AND status = 'sending' RETURNING id)
       SELECT id FROM done`,
      [id, attempts, ...more],
    );
    return done !== undefined;
  }
}
