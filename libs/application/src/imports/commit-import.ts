import { Injectable } from '@nestjs/common';
import { Database, ImportBatchRepository, LedgerItemRepository } from '@guatu/data-access';
import type { Principal } from '@guatu/domain';
import type { LedgerReading } from '@guatu/ledger';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { GetImport } from './get-import.js';
import { ImportAccess, type OpenImport } from './import-access.js';
import { importFailures } from './import-failures.js';
import { ImportPlanner } from './import-planner.js';
import { ImportWriter } from './import-writer.js';
import type { ImportView } from './import.view.js';
import { LedgerReader } from './ledger-reader.js';
import { refusal } from './refusal.js';

/**
 * Writes what the preview showed, all of it or nothing. The file is read and planned again, so nothing that was kept
 * in between is trusted; a list that changed since the preview is a conflict. Sent twice, it answers the same.
 */
@Injectable()
export class CommitImport {
  constructor(
    private readonly database: Database,
    private readonly access: ImportAccess,
    private readonly batches: ImportBatchRepository,
    private readonly items: LedgerItemRepository,
    private readonly reader: LedgerReader,
    private readonly planner: ImportPlanner,
    private readonly writer: ImportWriter,
    private readonly getImport: GetImport,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Principal, id: number, seenVersion: number): Promise<ImportView | Failure> {
    const found = await this.access.find(caller, id);
    if (found instanceof Failure) return found;
    if (found.batch.committedAt) return this.getImport.execute(caller, id);
    const open = await this.access.open(caller, id, seenVersion);
    if (open instanceof Failure) return open;
    const reading = await this.reader.read(open.file, open.batch.fileName, open.list, open.batch.options);
    if (reading instanceof Failure) return reading;
    return this.database.transaction(() => this.commit(caller, open, reading));
  }

  private async commit(
    caller: Principal,
    { batch, list }: OpenImport,
    reading: LedgerReading,
  ): Promise<ImportView | Failure> {
    await this.batches.lock(batch.id);
    const now = await this.access.find(caller, batch.id);
    if (now instanceof Failure) return now;
    if (now.batch.committedAt) return this.getImport.execute(caller, batch.id);
    if (now.batch.version !== batch.version) return commonFailures.versionConflict();
    await this.items.lockList(list.id);
    if ((await this.items.fingerprint(list.id)) !== batch.fingerprint) return importFailures.listChanged();
    const plan = await this.planner.plan(list, reading, this.clock.today());
    const refused = refusal(plan, caller.locale);
    if (refused) return refused;
    await this.writer.write(plan, caller.userId);
    await this.batches.markCommitted(batch.id);
    return this.getImport.execute(caller, batch.id);
  }
}
