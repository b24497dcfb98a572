import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { inScope, scopeUnits } from '../items/item-scope.js';

export interface AlertDeliveryRow {
  channel: string;
  status: 'queued' | 'sending' | 'sent' | 'failed';
  /** What the other side said last, if it was not good. */
  lastError: string | null;
}

export interface AlertRow {
  id: number;
  itemId: number;
  itemNumber: string;
  itemTitle: string;
  ruleCode: string;
  recipientName: string;
  firesOn: string;
  outcome: 'sent' | 'superseded';
  createdAt: Date;
  deliveries: AlertDeliveryRow[];
}

export interface AlertFilter {
  campaignId?: number;
  /** The subtree of this unit, as lead of the item. */
  unitId?: number;
  beforeId?: number;
}

/** The ledger of what has fired, for whoever may see the items. */
@Injectable()
export class AlertLedgerRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, of items within the subtrees `paths`. */
  page(paths: readonly string[], filter: AlertFilter, limit: number): Promise<AlertRow[]> {
    return this.database.query<AlertRow>(
      `WITH ${scopeUnits}
       SELECT l.id, i.id AS "itemId", i.number AS "itemNumber", i.title AS "itemTitle", r.code AS "ruleCode",
              u.name AS "recipientName", l.fires_on AS "firesOn", l.outcome, l.created_at AS "createdAt",
              coalesce((SELECT jsonb_agg(jsonb_build_object('channel', d.channel, 'status', d.status,
                                                            'lastError', d.last_error) ORDER BY d.id)
                        FROM delivery d WHERE d.digest_id = l.digest_id), '[]') AS deliveries
       FROM alert_ledger l
       JOIN work_item i ON i.id = l.item_id
       JOIN alert_rule r ON r.id = l.rule_id
       JOIN app_user u ON u.id = l.recipient_id
       WHERE ${inScope}
         AND ($2::integer IS NULL OR i.campaign_id = $2)
         AND ($3::integer IS NULL OR EXISTS (
           SELECT 1 FROM unit_assignment a JOIN unit n ON n.id = a.unit_id
           WHERE a.item_id = i.id AND a.role = 'lead' AND starts_with(n.path, (SELECT path FROM unit WHERE id = $3))))
         AND ($4::bigint IS NULL OR l.id < $4)
       ORDER BY l.id DESC LIMIT $5`,
      [paths, filter.campaignId ?? null, filter.unitId ?? null, filter.beforeId ?? null, limit],
    );
  }
}
