import { Injectable } from '@nestjs/common';
import { AlertLedgerRepository, type AlertRow } from '@guatu/data-access';
import { type Principal, scopePaths } from '@guatu/domain';
import type { AlertDeliveryView, AlertPageView, AlertView } from './inbox.view.js';

export interface ListAlertsInput {
  campaignId?: number;
  unitId?: number;
  /** Id of the last row seen. */
  cursor?: number;
  limit?: number;
}

/** The ledger of alerts, of the items the caller oversees. */
@Injectable()
export class ListAlerts {
  constructor(private readonly ledger: AlertLedgerRepository) {}

  async execute(caller: Principal, input: ListAlertsInput): Promise<AlertPageView> {
    const { campaignId, unitId, cursor, limit = 50 } = input;
    const paths = scopePaths(caller, 'alerts.read');
    const rows = await this.ledger.page(paths, { campaignId, unitId, beforeId: cursor }, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      alerts: page.map(toView),
      nextCursor: rows.length > limit && last ? String(last.id) : null,
    };
  }
}

function toView({ createdAt, deliveries, ...row }: AlertRow): AlertView {
  return {
    ...row,
    channels: deliveries.map(({ channel }) => channel),
    // The names of channels are those of libs/channels, which alone writes them.
    deliveries: deliveries as AlertDeliveryView[],
    createdAt: createdAt.toISOString(),
  };
}
