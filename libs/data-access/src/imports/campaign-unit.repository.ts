import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A unit with every name that a ledger may call it by. */
export interface NamedUnit {
  id: number;
  name: string;
  shortName: string | null;
  aliases: string[];
  parentName: string | null;
  active: boolean;
}

/** Units that items of a campaign may name. */
@Injectable()
export class CampaignUnitRepository {
  constructor(private readonly database: Database) {}

  /** The campaign's unit, first, and all below it. */
  within(unitId: number): Promise<NamedUnit[]> {
    return this.database.query<NamedUnit>(
      `SELECT u.id, u.name, u.short_name AS "shortName", u.aliases, p.name AS "parentName", u.active
       FROM unit u LEFT JOIN unit p ON p.id = u.parent_id
       WHERE starts_with(u.path, (SELECT path FROM unit WHERE id = $1))
       ORDER BY length(u.path) - length(replace(u.path, '/', '')), u.position, u.id`,
      [unitId],
    );
  }
}
