import type { FieldKey, ItemKind, LedgerIssueCode, LedgerValues, MoneyUnit, TextIssue } from '@guatu/domain';

/** A problem with its sentence in both languages. */
export interface LedgerProblem {
  code: LedgerIssueCode;
  params: TextIssue['params'];
  message: { zh: string; en: string };
}

/** A problem (`error`: the row cannot be imported) or a doubt (`warning`) with the place it was found. */
export interface LedgerIssue extends LedgerProblem {
  severity: 'error' | 'warning';
  sheet: string;
  /** Row as Excel numbers it, from 1; null for the whole sheet. */
  row: number | null;
  /** Cell such as "F12"; null for a whole row, column or sheet. */
  cell: string | null;
  field: FieldKey | null;
  /** What the cell says, at most 200 characters. */
  raw: string | null;
}

/** A sheet of the workbook; a CSV file has one named after the file. */
export interface LedgerSheet {
  name: string;
  hidden: boolean;
  /** Rows and columns up to the last cell with content. */
  rows: number;
  columns: number;
}

/** How one column was understood, for the user to confirm or correct. */
export interface LedgerColumn {
  /** From 0; the key of a mapping. */
  index: number;
  letter: string;
  /** The flattened header, "手续/立项"; empty when the column has none. */
  header: string;
  field: FieldKey | null;
  /** 0–1; 1 for a known name or a choice of the user, below 0.8 worth a look. */
  confidence: number;
  /** The permit or the milestone date of a grouped column. */
  detail: string | null;
  /** Whether the user chose the field. */
  chosen: boolean;
  moneyUnit: MoneyUnit | null;
  /** The first three different contents below the header. */
  samples: string[];
}

/** Why a row was not read as an item. */
export type SkipReason =
  'title' | 'header' | 'columnNumbers' | 'blank' | 'total' | 'group' | 'example' | 'note';

export interface SkippedRow {
  row: number;
  reason: SkipReason;
  text: string;
}

/** One row as it was read. Fields with an error are absent from `values`. */
export interface LedgerRow {
  /** Row as Excel numbers it, from 1. */
  row: number;
  values: LedgerValues;
  issues: LedgerIssue[];
  /** At least one issue is an error. */
  hasError: boolean;
}

/** A ledger as it was understood. It can be committed when neither `issues` nor any row holds an error. */
export interface LedgerReading {
  fileName: string;
  kind: ItemKind;
  sheets: LedgerSheet[];
  sheet: string;
  /** First and last header row, from 1; null when none was found. */
  headerRows: { first: number; last: number } | null;
  columns: LedgerColumn[];
  /** Unit of money that columns without one of their own use, and how it is known. */
  moneyUnit: { unit: MoneyUnit; source: 'corner' | 'option' | 'assumed' };
  rows: LedgerRow[];
  skipped: SkippedRow[];
  /** Problems of the sheet as a whole: missing columns, doubtful header, assumed unit. */
  issues: LedgerIssue[];
  errorCount: number;
  warningCount: number;
}

/** The answer of readLedger. A refused file has one problem and no reading. */
export type ReadLedgerResult = { ok: true; reading: LedgerReading } | { ok: false; problem: LedgerProblem };

export interface ReadLedgerOptions {
  fileName: string;
  kind: ItemKind;
  /** Year of dates that name none when there is no window. */
  defaultYear: number;
  /** The campaign, for dates without a year. */
  window?: { startsOn: string; endsOn: string } | undefined;
  /** Sheet to read; without it the visible sheet whose header is understood best. */
  sheet?: string | undefined;
  /** Header rows (from 1) where the user names them. */
  headerRows?: { first: number; last: number } | undefined;
  /** The user's choice per column index; null means "do not read this column". */
  mapping?: Readonly<Record<number, FieldKey | null>> | undefined;
  /** Unit of money for columns and sheets that state none; 万元 is assumed without it. */
  moneyUnit?: MoneyUnit | undefined;
  limits?: Partial<LedgerLimits> | undefined;
}

/** What a file may cost. */
export interface LedgerLimits {
  /** Size of the file in bytes (10 MiB). */
  bytes: number;
  /** Bytes of the unpacked workbook parts that are read (64 MiB). */
  inflatedBytes: number;
  /** Parts inside the workbook (2,000). */
  parts: number;
  rows: number;
  columns: number;
  /** Characters in one cell. */
  cellText: number;
  /** Milliseconds for parsing in the worker thread. */
  milliseconds: number;
  /** Heap of the worker thread in MiB. */
  heapMegabytes: number;
  /** Errors after which reading stops. */
  errors: number;
  /** Warnings after which further ones are counted but not listed. */
  warnings: number;
}
