import type { FieldKey, ItemKind } from '@guatu/domain';

/* Import routes, which the API document does not hold yet. */
type Op<R, B = never, Q = never> = ([B] extends [never]
  ? { requestBody?: never }
  : { requestBody: { content: { 'application/json': B } } }) & {
  parameters: { path: { id: number }; header?: { 'If-Match'?: string } } & ([Q] extends [never]
    ? { query?: never }
    : { query?: Q });
  responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': R } } };
};
interface ImportColumnView {
  index: number;
  letter: string;
  header: string;
  field: FieldKey | null;
  confidence: 'exact' | 'synonym' | 'guess' | 'chosen' | 'none';
  samples: string[];
}
interface ImportProblemView {
  severity: 'error' | 'warning';
  code: string;
  message: string;
  sheet: string;
  row: number | null;
  cell: string | null;
  raw: string | null;
}
interface ImportView {
  id: number;
  listId: number;
  kind: ItemKind;
  fileName: string;
  sheets: string[];
  sheet: string;
  headerRows: number[];
  columns: ImportColumnView[];
  fields: { field: FieldKey; title: string; required: boolean }[];
  counts: {
    new: number;
    changed: number;
    unchanged: number;
    failed: number;
    skipped: number;
    missing: number;
    errors: number;
    warnings: number;
  };
  problems: ImportProblemView[];
  committable: boolean;
  committedAt: string | null;
  version: number;
}
interface ImportRowView {
  row: number;
  result: 'new' | 'changed' | 'unchanged' | 'failed' | 'skipped';
  number: string | null;
  title: string | null;
  changes: { field: FieldKey; title: string; before: string | null; after: string | null }[];
  problems: ImportProblemView[];
  skipReason: string | null;
}
interface ImportRowPageView {
  rows: ImportRowView[];
  nextCursor: string | null;
}
export interface PendingSchemas {
  ImportView: ImportView;
  ImportColumnView: ImportColumnView;
  ImportRowView: ImportRowView;
  ImportRowPageView: ImportRowPageView;
  ImportProblemView: ImportProblemView;
}
export interface PendingPaths {
  '/api/v1/lists/{id}/imports': { post: Op<ImportView> };
  '/api/v1/imports/{id}': {
    get: Op<ImportView>;
    patch: Op<ImportView, { sheet?: string; mapping?: Record<string, string | null> }>;
    delete: Op<undefined>;
  };
  '/api/v1/imports/{id}/rows': {
    get: Op<
      ImportRowPageView,
      never,
      { cursor?: string; limit?: number; result?: ImportRowView['result']; problems?: boolean }
    >;
  };
  '/api/v1/imports/{id}/commit': { post: Op<ImportView> };
}
