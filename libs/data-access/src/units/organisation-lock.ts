import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/**
 * Changes of units and accounts depend on each other (a unit is closed only when nobody is left in it, the last
 * administrator stays one). They are rare, so they run one after another instead of locking row by row.
 */
@Injectable()
export class OrganisationLock {
  constructor(private readonly database: Database) {}

  /** A transaction that no other change of the organisation runs beside. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtext('guatu.organisation'))`);
      return work();
    });
  }
}
