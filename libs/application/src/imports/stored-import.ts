import type { ImportBatchRow, ImportRow } from '@guatu/data-access';
import type { LedgerColumn } from '@guatu/ledger';
import type { FieldChange } from './compare-items.js';
import type { ImportIssue } from './import-issue.js';
import type { ImportCountsView } from './import.view.js';
import type { ImportOptions } from './ledger-reader.js';

/** What is kept of a plan beside its rows. */
export interface StoredPreview {
  sheets: string[];
  sheet: string;
  headerRows: number[];
  columns: Pick<
    LedgerColumn,
    'index' | 'letter' | 'header' | 'field' | 'confidence' | 'chosen' | 'samples'
  >[];
  counts: ImportCountsView;
  /** The first of the file, errors before warnings. */
  problems: ImportIssue[];
  committable: boolean;
}

export type ImportBatch = ImportBatchRow<ImportOptions, StoredPreview>;
export type StoredImportRow = ImportRow<FieldChange, ImportIssue>;
