import { Injectable } from '@nestjs/common';
import { Database, LedgerItemRepository } from '@guatu/data-access';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { ImportPlanner } from './import-planner.js';
import { ImportWriter } from './import-writer.js';
import type { ImportCountsView } from './import.view.js';
import { LedgerReader } from './ledger-reader.js';
import { refusal } from './refusal.js';

export interface ImportLedgerInput {
  listId: number;
  fileName: string;
  bytes: Uint8Array;
  /** In whose name; an account. */
  actorId: number;
  /** Day on which the ledger was written, when that is later than the instance's day. */
  asOf?: string;
}

/**
 * Reads a ledger and writes it in one step, for callers that look at no preview (first data, programs). Whether the
 * actor may is the caller's matter. Any error in the file is a Failure that names the first places.
 */
@Injectable()
export class ImportLedger {
  constructor(
    private readonly database: Database,
    private readonly items: LedgerItemRepository,
    private readonly reader: LedgerReader,
    private readonly planner: ImportPlanner,
    private readonly writer: ImportWriter,
    private readonly clock: Clock,
  ) {}

  async execute({
    listId,
    fileName,
    bytes,
    actorId,
    asOf,
  }: ImportLedgerInput): Promise<ImportCountsView | Failure> {
    // The whole tree: every path starts with a slash.
    const list = await this.items.findList(['/'], listId);
    if (!list) return commonFailures.notFound();
    const reading = await this.reader.read(bytes, fileName, list);
    if (reading instanceof Failure) return reading;
    return this.database.transaction(async () => {
      await this.items.lockList(listId);
      const today = this.clock.today();
      const plan = await this.planner.plan(list, reading, asOf && asOf > today ? asOf : today);
      const refused = refusal(plan, 'zh');
      if (refused) return refused;
      await this.writer.write(plan, actorId);
      return plan.counts;
    });
  }
}
