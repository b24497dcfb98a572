import { Injectable } from '@nestjs/common';
import type { ItemStatus, Role } from '@guatu/domain';
import { Database } from '../database/database.js';

/** A ledger row of an item at its present due-date version: rule, recipient, whether it was sent, its digest. */
export type LedgerKey = [ruleId: number, recipientId: number, sent: boolean, digestId: number | null];

/** An open item whose due date is past or near, with what the ledger already holds of it. */
export interface AlertCandidate {
  id: number;
  campaignId: number;
  campaignUnitId: number;
  number: string;
  title: string;
  status: ItemStatus;
  dueOn: string;
  dueVersion: number;
  finishedOn: string | null;
  leadUnitId: number;
  leadUnitName: string;
  /** Null when nobody owns it, or the owner's account is closed. */
  ownerId: number | null;
  ledger: LedgerKey[];
}

export interface NewLedgerRow {
  itemId: number;
  ruleId: number;
  recipientId: number;
  dueVersion: number;
  firesOn: string;
  outcome: 'sent' | 'superseded';
  /** The digest it is told in; null when superseded. */
  digestId: number | null;
}

export interface WonLedgerRow {
  id: number;
  itemId: number;
  recipientId: number;
  outcome: 'sent' | 'superseded';
}

export interface RoleGrant {
  userId: number;
  role: Role;
  unitId: number;
}

/** What a scan reads, and the ledger it writes; everything in sets. */
@Injectable()
export class AlertScanRepository {
  constructor(private readonly database: Database) {}

  /**
   * Open items due by `horizon`, in order of id, after `afterId`. 10,000 overdue items with 7 ledger rows each are
   * read in 10 batches of about 30 ms: the ledger rows come by its unique key, item by item.
   */
  candidates(horizon: string, afterId: number, limit: number): Promise<AlertCandidate[]> {
    return this.database.query<AlertCandidate>(
      `SELECT i.id, i.campaign_id AS "campaignId", c.unit_id AS "campaignUnitId", i.number, i.title, i.status,
              i.due_on AS "dueOn", i.due_version AS "dueVersion", i.finished_on AS "finishedOn",
              a.unit_id AS "leadUnitId", coalesce(n.short_name, n.name) AS "leadUnitName", o.id AS "ownerId",
              coalesce((SELECT jsonb_agg(jsonb_build_array(l.rule_id, l.recipient_id, l.outcome = 'sent', l.digest_id))
                        FROM alert_ledger l WHERE l.item_id = i.id AND l.due_version = i.due_version), '[]') AS ledger
       FROM work_item i
       JOIN campaign c ON c.id = i.campaign_id
       JOIN unit_assignment a ON a.item_id = i.id AND a.role = 'lead'
       JOIN unit n ON n.id = a.unit_id
       LEFT JOIN app_user o ON o.id = i.owner_id AND o.active
       WHERE i.id > $2 AND i.due_on <= $1 AND i.status NOT IN ('closed','archived','cancelled','draft')
       ORDER BY i.id LIMIT $3`,
      [horizon, afterId, limit],
    );
  }

  /** Active people by role and unit. */
  grants(): Promise<RoleGrant[]> {
    return this.database.query<RoleGrant>(
      `SELECT u.id AS "userId", r.role, r.unit_id AS "unitId"
       FROM user_role r JOIN app_user u ON u.id = r.user_id AND u.active
       WHERE r.role <> 'administrator' ORDER BY u.id`,
    );
  }

  /**
   * Puts occurrences into the ledger. Those that are there already, also from a scan that has not committed yet,
   * are left out of the answer: whoever gets the row back sends it. Rows go in in one order, so that scans at the
   * same time wait for each other and never in a circle.
   * 100,000 rows take 6 s on two busy cores, most of it foreign keys; tying them to their digests by an UPDATE
   * afterwards took 5 s more, hence digest ids taken in advance.
   */
  record(rows: readonly NewLedgerRow[]): Promise<WonLedgerRow[]> {
    if (rows.length === 0) return Promise.resolve([]);
    return this.database.query<WonLedgerRow>(
      `INSERT INTO alert_ledger (item_id, rule_id, recipient_id, due_version, fires_on, outcome, digest_id)
       SELECT * FROM unnest($1::integer[], $2::integer[], $3::integer[], $4::integer[], $5::date[], $6::text[], $7::bigint[])
         AS r (item_id, rule_id, recipient_id, due_version, fires_on, outcome, digest_id)
       ORDER BY item_id, rule_id, recipient_id
       ON CONFLICT DO NOTHING
       RETURNING id, item_id AS "itemId", recipient_id AS "recipientId", outcome`,
      [
        rows.map((row) => row.itemId),
        rows.map((row) => row.ruleId),
        rows.map((row) => row.recipientId),
        rows.map((row) => row.dueVersion),
        rows.map((row) => row.firesOn),
        rows.map((row) => row.outcome),
        rows.map((row) => row.digestId),
      ],
    );
  }

  /** Hands rows over to the digest that somebody else wrote for the same person in the meantime. */
  async move(digests: readonly { from: number; to: number }[]): Promise<void> {
    if (digests.length === 0) return;
    await this.database.query(
      `UPDATE alert_ledger l SET digest_id = m."to"
       FROM jsonb_to_recordset($1::jsonb) AS m ("from" bigint, "to" bigint) WHERE l.digest_id = m."from"`,
      [JSON.stringify(digests)],
    );
  }

  /** Takes rows out again whose digest was sealed while this scan ran; the next working day finds them. */
  async withdraw(ids: readonly number[], recipientIds: readonly number[]): Promise<number> {
    const gone = await this.database.query(
      `WITH gone AS (DELETE FROM alert_ledger WHERE id = ANY($1::bigint[]) AND recipient_id = ANY($2::integer[])
                     RETURNING id)
       SELECT id FROM gone`,
      [ids, recipientIds],
    );
    return gone.length;
  }
}
