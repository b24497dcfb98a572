import { Injectable } from '@nestjs/common';
import { ImportBatchRepository, LedgerItemRepository, type LedgerList } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { importFailures } from './import-failures.js';
import type { ImportBatch, StoredPreview } from './stored-import.js';
import type { ImportOptions } from './ledger-reader.js';

/** An import that can still be worked on, with its file. */
export interface OpenImport {
  batch: ImportBatch;
  preview: StoredPreview;
  list: LedgerList;
  file: Buffer;
}

/** Finds imports for the caller: whoever may import into the list may see and finish them. */
@Injectable()
export class ImportAccess {
  constructor(
    private readonly batches: ImportBatchRepository<ImportOptions, StoredPreview>,
    private readonly lists: LedgerItemRepository,
  ) {}

  /** With its preview. Absent and out of scope look the same. */
  async find(
    caller: Principal,
    id: number,
  ): Promise<{ batch: ImportBatch; preview: StoredPreview } | Failure> {
    const batch = await this.batches.find(scopePaths(caller, 'ledger.import'), id);
    if (!batch) return commonFailures.notFound();
    return batch.preview ? { batch, preview: batch.preview } : importFailures.expired();
  }

  /** With its file, in the version the caller has seen. */
  async open(caller: Principal, id: number, seenVersion: number): Promise<OpenImport | Failure> {
    const found = await this.find(caller, id);
    if (found instanceof Failure) return found;
    const { batch, preview } = found;
    if (batch.committedAt) return importFailures.committed();
    if (batch.version !== seenVersion) return commonFailures.versionConflict();
    const [list, file] = [
      await this.lists.findList(scopePaths(caller, 'ledger.import'), batch.listId),
      await this.batches.file(id),
    ];
    if (!list) return commonFailures.notFound();
    return file ? { batch, preview, list, file } : importFailures.expired();
  }
}
