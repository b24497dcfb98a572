import { Injectable } from '@nestjs/common';
import {
  Database,
  ImportBatchRepository,
  LedgerItemRepository,
  ListScopeRepository,
} from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { GetImport } from './get-import.js';
import { ImportPlanner } from './import-planner.js';
import { ImportPreview } from './import-preview.js';
import type { ImportView } from './import.view.js';
import { LedgerReader } from './ledger-reader.js';

export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

/** Reads an uploaded ledger and keeps it with its preview. Items stay as they are until the commit. */
@Injectable()
export class UploadLedger {
  constructor(
    private readonly database: Database,
    private readonly lists: ListScopeRepository,
    private readonly items: LedgerItemRepository,
    private readonly batches: ImportBatchRepository,
    private readonly reader: LedgerReader,
    private readonly planner: ImportPlanner,
    private readonly preview: ImportPreview,
    private readonly getImport: GetImport,
    private readonly clock: Clock,
  ) {}

  /** @param receive takes the file in; called only when the caller may import into the list. */
  async execute(
    caller: Principal,
    listId: number,
    receive: () => Promise<UploadedFile | Failure>,
  ): Promise<ImportView | Failure> {
    const paths = scopePaths(caller, 'ledger.import');
    const known = (await this.lists.find(paths, listId)) && (await this.items.findList(paths, listId));
    if (!known) return commonFailures.notFound();
    const file = await receive();
    if (file instanceof Failure) return file;
    const reading = await this.reader.read(file.bytes, file.name, known);
    if (reading instanceof Failure) return reading;
    return this.database.transaction(async () => {
      const id = await this.batches.create(listId, caller.userId, file.name, file.bytes);
      await this.batches.expire(caller.userId);
      // Before the items are read: what changes in between is then found at the commit.
      const fingerprint = await this.items.fingerprint(listId);
      const plan = await this.planner.plan(known, reading, this.clock.today());
      await this.preview.keep(id, {}, plan, fingerprint);
      return this.getImport.execute(caller, id);
    });
  }
}
