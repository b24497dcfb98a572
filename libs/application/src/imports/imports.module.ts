import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { ItemsModule } from '../items/items.module.js';
import { CommitImport } from './commit-import.js';
import { DiscardImport } from './discard-import.js';
import { GetImport } from './get-import.js';
import { ImportAccess } from './import-access.js';
import { ImportLedger } from './import-ledger.js';
import { ImportPlanner } from './import-planner.js';
import { ImportPreview } from './import-preview.js';
import { ImportWriter } from './import-writer.js';
import { LedgerReader } from './ledger-reader.js';
import { ListImportRows } from './list-import-rows.js';
import { RereadImport } from './reread-import.js';
import { UploadLedger } from './upload-ledger.js';

const useCases = [
  CommitImport,
  DiscardImport,
  GetImport,
  ImportLedger,
  ListImportRows,
  RereadImport,
  UploadLedger,
];

/** Ledgers into items: upload, preview, commit. */
@Module({
  imports: [CalendarModule, ItemsModule],
  providers: [...useCases, ImportAccess, ImportPlanner, ImportPreview, ImportWriter, LedgerReader],
  exports: useCases,
})
export class ImportsModule {}
