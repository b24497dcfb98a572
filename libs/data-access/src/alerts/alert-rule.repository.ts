import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface AlertRuleRow {
  id: number;
  /** Null: of the instance; campaigns without rules of their own go by these. */
  campaignId: number | null;
  code: string;
  /** Working days from the due date. */
  offset: number;
  recipients: string[];
  active: boolean;
}

export type NewAlertRule = Pick<AlertRuleRow, 'code' | 'offset' | 'recipients'>;

/** Escalation ladders as rows, one a rung. */
@Injectable()
export class AlertRuleRepository {
  constructor(private readonly database: Database) {}

  /** Puts in the instance's rungs that are not stored yet; those that are stay as the office has set them. */
  async ensureInstanceRules(rules: readonly NewAlertRule[]): Promise<void> {
    await this.database.query(
      `INSERT INTO alert_rule (campaign_id, code, offset_days, recipients)
       SELECT NULL, r.code, r."offset", ARRAY(SELECT jsonb_array_elements_text(r.recipients))
       FROM jsonb_to_recordset($1::jsonb) AS r (code text, "offset" integer, recipients jsonb)
       WHERE NOT EXISTS (SELECT 1 FROM alert_rule a WHERE a.campaign_id IS NULL AND a.code = r.code)
       ORDER BY r."offset"
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rules)],
    );
  }

  all(): Promise<AlertRuleRow[]> {
    return this.database.query<AlertRuleRow>(
      `SELECT id, campaign_id AS "campaignId", code, offset_days AS "offset", recipients, active
       FROM alert_rule ORDER BY id`,
    );
  }
}
