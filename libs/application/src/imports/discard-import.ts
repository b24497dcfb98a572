import { Injectable } from '@nestjs/common';
import { Database, ImportBatchRepository } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, type Failure } from '@guatu/platform';
import { importFailures } from './import-failures.js';

/** Throws an import away that was not committed, with its file. */
@Injectable()
export class DiscardImport {
  constructor(
    private readonly database: Database,
    private readonly batches: ImportBatchRepository,
  ) {}

  execute(caller: Principal, id: number): Promise<Failure | undefined> {
    return this.database.transaction(async () => {
      await this.batches.lock(id);
      const batch = await this.batches.find(scopePaths(caller, 'ledger.import'), id);
      if (!batch) return commonFailures.notFound();
      if (batch.committedAt) return importFailures.committed();
      await this.batches.delete(id);
      return undefined;
    });
  }
}
