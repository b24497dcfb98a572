import type { FieldKey, ItemKind } from '@guatu/domain';

/** How one column of the file was understood. */
export class ImportColumnView {
  /** 0-based. */
  index!: number;
  /** 'A', 'B', ... */
  letter!: string;
  header!: string;
  field!: FieldKey | null;
  confidence!: 'exact' | 'synonym' | 'guess' | 'chosen' | 'none';
  samples!: string[];
}

/** A field a column can be matched to. */
export class ImportFieldView {
  field!: FieldKey;
  title!: string;
  required!: boolean;
}

export class ImportProblemView {
  severity!: 'error' | 'warning';
  code!: string;
  /** What is wrong and how to mend it, in the caller's language. */
  message!: string;
  sheet!: string;
  /** 1-based row of the file; null for the file as a whole. */
  row!: number | null;
  /** 'F12'; null when the problem is not one cell's. */
  cell!: string | null;
  raw!: string | null;
}

export class ImportCountsView {
  new!: number;
  changed!: number;
  unchanged!: number;
  /** Rows with at least one error. */
  failed!: number;
  skipped!: number;
  /** Items of the list that are not in the file; they stay as they are. */
  missing!: number;
  errors!: number;
  warnings!: number;
}

/** The reading of an uploaded file, before anything is written. */
export class ImportView {
  id!: number;
  listId!: number;
  kind!: ItemKind;
  fileName!: string;
  sheets!: string[];
  sheet!: string;
  /** 1-based rows that hold the header. */
  headerRows!: number[];
  columns!: ImportColumnView[];
  fields!: ImportFieldView[];
  counts!: ImportCountsView;
  /** First 200 problems of the file; all of a row's are with the row. */
  problems!: ImportProblemView[];
  /** False while an error remains. */
  committable!: boolean;
  committedAt!: string | null;
  version!: number;
}

export class ImportChangeView {
  field!: FieldKey;
  title!: string;
  before!: string | null;
  after!: string | null;
}

/** What the import would do with one row. */
export class ImportRowView {
  row!: number;
  result!: 'new' | 'changed' | 'unchanged' | 'failed' | 'skipped';
  number!: string | null;
  title!: string | null;
  changes!: ImportChangeView[];
  problems!: ImportProblemView[];
  /** Why a row was left out: 'total', 'blank', 'title', 'heading', 'note' or 'example'; null otherwise. */
  skipReason!: string | null;
}

export class ImportRowPageView {
  rows!: ImportRowView[];
  nextCursor!: string | null;
}
