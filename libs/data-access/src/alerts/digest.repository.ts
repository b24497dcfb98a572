import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A recipient as a digest needs them. */
export interface DigestRecipient {
  id: number;
  email: string | null;
  locale: 'zh' | 'en';
  /** Day of the newest digest before the one being made. */
  lastDigestOn: string | null;
  /** Today's digest, if there is one. */
  todayId: number | null;
  /** Its id, or the one it will have. */
  digestId: number;
  /** A copy of today's digest has left the house: nothing can be added to it. */
  sealed: boolean;
}

export interface NewDigest {
  id: number;
  recipientId: number;
  subject: string;
  body: string;
  content: object;
}

export interface StoredDigest {
  id: number;
  recipientId: number;
}

export interface NewDelivery {
  digestId: number;
  channel: string;
  address: string;
  /** True: nothing has to be sent, the digest is the message. */
  done: boolean;
}

/** One digest a recipient and day. */
@Injectable()
export class DigestRepository {
  constructor(private readonly database: Database) {}

  /** Everybody active, with where their digests stand. Takes an id for every digest that is not there yet. */
  recipients(day: string): Promise<DigestRecipient[]> {
    return this.database.query<DigestRecipient>(
      `SELECT u.id, u.email, u.locale, t.id AS "todayId",
              coalesce(t.id, nextval(pg_get_serial_sequence('digest', 'id'))) AS "digestId", t.sealed_at IS NOT NULL AS sealed,
              (SELECT max(d.day) FROM digest d WHERE d.recipient_id = u.id AND d.day < $1) AS "lastDigestOn"
       FROM app_user u LEFT JOIN digest t ON t.recipient_id = u.id AND t.day = $1
       WHERE u.active`,
      [day],
    );
  }

  /**
   * Writes digests of the day; one that is there already is replaced and unread again, unless it is sealed.
   * @returns those written, with the ids they have; a recipient that is missing has a sealed one
   */
  write(day: string, digests: readonly NewDigest[]): Promise<StoredDigest[]> {
    return this.database.query<StoredDigest>(
      `INSERT INTO digest AS old (id, recipient_id, day, subject, body, content) OVERRIDING SYSTEM VALUE
       SELECT id, "recipientId", $1, subject, body, content
       FROM jsonb_to_recordset($2::jsonb) AS d (id bigint, "recipientId" integer, subject text, body text, content jsonb)
       ORDER BY "recipientId"
       ON CONFLICT (recipient_id, day) DO UPDATE
         SET subject = excluded.subject, body = excluded.body, content = excluded.content, read_at = NULL
         WHERE old.sealed_at IS NULL
       RETURNING id, recipient_id AS "recipientId"`,
      [day, JSON.stringify(digests)],
    );
  }

  /** One delivery a digest and channel. @returns ids of the new ones that have to be sent */
  async addDeliveries(deliveries: readonly NewDelivery[]): Promise<number[]> {
    const rows = await this.database.query<{ id: number; status: string }>(
      `INSERT INTO delivery (digest_id, channel, address, status, sent_at)
       SELECT "digestId", channel, address, CASE WHEN done THEN 'sent' ELSE 'queued' END, CASE WHEN done THEN now() END
       FROM jsonb_to_recordset($1::jsonb) AS d ("digestId" bigint, channel text, address text, done boolean)
       ORDER BY "digestId", channel
       ON CONFLICT DO NOTHING RETURNING id, status`,
      [JSON.stringify(deliveries)],
    );
    return rows.filter(({ status }) => status === 'queued').map(({ id }) => id);
  }
}
