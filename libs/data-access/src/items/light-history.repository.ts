import { Injectable } from '@nestjs/common';
import type { Light, Reason } from '@guatu/domain';
import { Database } from '../database/database.js';

/** What an item was assessed to be on one day. */
export interface LightDayRow {
  /** YYYY-MM-DD */
  asOf: string;
  light: Light;
  completionRate: number;
  plannedRate: number;
  /** Working days. */
  daysOverdue: number;
  reasons: Reason[];
  ruleSet: string;
  ruleSetVersion: number;
}

/** The lights an item has had, one a day, newest first. The caller has made sure that the item may be read. */
@Injectable()
export class LightHistoryRepository {
  constructor(private readonly database: Database) {}

  /** @param before only days before this one; null: from the newest. */
  of(itemId: number, before: string | null, limit: number): Promise<LightDayRow[]> {
    return this.database.query<LightDayRow>(
      `SELECT as_of AS "asOf", light, completion_rate AS "completionRate", planned_rate AS "plannedRate",
         days_overdue AS "daysOverdue", reasons, rule_set AS "ruleSet", rule_set_version AS "ruleSetVersion"
       FROM light_assessment WHERE item_id = $1 AND ($2::date IS NULL OR as_of < $2)
       ORDER BY as_of DESC LIMIT $3`,
      [itemId, before, limit],
    );
  }
}
