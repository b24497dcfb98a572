import { compactText, fieldsOf, fieldTitle, type ItemKind } from '@guatu/domain';
import { requiredFields } from '@guatu/ledger';
import { toProblemView } from './import-issue.js';
import type { ImportBatch, StoredImportRow, StoredPreview } from './stored-import.js';
import type { ImportColumnView, ImportRowView, ImportView } from './import.view.js';

export function toImportView(batch: ImportBatch, preview: StoredPreview, locale: 'zh' | 'en'): ImportView {
  const { id, listId, kind, fileName, committedAt, version } = batch;
  const { sheets, sheet, headerRows, counts, problems, committable } = preview;
  const required = requiredFields(kind);
  return {
    id,
    listId,
    kind,
    fileName,
    sheets,
    sheet,
    headerRows,
    columns: preview.columns.map((column) => toColumnView(column, kind)),
    fields: fieldsOf(kind).map((field) => ({
      field,
      title: fieldTitle(field, locale, kind),
      required: required.includes(field),
    })),
    counts,
    problems: problems.map((problem) => toProblemView(problem, locale)),
    committable: committable && committedAt === null,
    committedAt: committedAt && committedAt.toISOString(),
    version,
  };
}

export function toImportRowView(row: StoredImportRow, kind: ItemKind, locale: 'zh' | 'en'): ImportRowView {
  return {
    ...row,
    changes: row.changes.map((change) => ({ ...change, title: fieldTitle(change.field, locale, kind) })),
    problems: row.problems.map((problem) => toProblemView(problem, locale)),
  };
}

function toColumnView(
  { index, letter, header, field, samples, ...match }: StoredPreview['columns'][number],
  kind: ItemKind,
): ImportColumnView {
  return { index, letter, header, field, samples, confidence: confidence({ header, field, ...match }, kind) };
}

function confidence(
  {
    header,
    field,
    chosen,
    confidence,
  }: Pick<StoredPreview['columns'][number], 'header' | 'field' | 'chosen' | 'confidence'>,
  kind: ItemKind,
): ImportColumnView['confidence'] {
  if (chosen) return 'chosen';
  if (field === null) return 'none';
  const titles = [fieldTitle(field, 'zh', kind), fieldTitle(field, 'en', kind)].map(compactText);
  if (titles.includes(compactText(header))) return 'exact';
  return confidence >= 0.8 ? 'synonym' : 'guess';
}
