import {
  fieldsOf,
  ledgerFields,
  moneyUnitInHeader,
  recogniseHeader,
  tidyText,
  type FieldKey,
  type ItemKind,
} from '@guatu/domain';
import { columnLetter } from '../grid/cell-name.js';
import type { LedgerColumn, LedgerIssue, ReadLedgerOptions } from '../ledger-reading.js';
import { cellText } from './cell-text.js';
import type { HeaderBlock } from './header-block.js';
import type { IssueLog } from './issue-log.js';
import type { SheetView } from './sheet-view.js';

/** Fields that may fill several columns: one per permit, one per milestone date. */
const severalColumns: readonly FieldKey[] = ['permits', 'milestones'];

/** Understands every column of the header: by its text, or as the user chose. */
export function understandColumns(
  sheet: SheetView,
  header: HeaderBlock,
  { kind, mapping }: Pick<ReadLedgerOptions, 'kind' | 'mapping'>,
  log: IssueLog,
  issues: LedgerIssue[],
): LedgerColumn[] {
  const columns = header.paths.map((path, index): LedgerColumn => {
    const match = recogniseHeader(path, kind);
    const chosen = mapping !== undefined && Object.hasOwn(mapping, index);
    const field = chosen ? (mapping[index] ?? null) : (match?.field ?? null);
    const sameField = field === match?.field;
    return {
      index,
      letter: columnLetter(index),
      header: path.join('/'),
      field,
      confidence: chosen ? 1 : (match?.confidence ?? 0),
      detail: (sameField ? match?.detail : severalColumns.includes(field!) ? path.at(-1) : null) ?? null,
      chosen,
      moneyUnit: field && ledgerFields[field].type === 'money' ? moneyUnitInHeader(path.join(' ')) : null,
      samples: samplesOf(sheet, header.last + 1, index),
    };
  });
  dropForeignFields(columns, kind, log, issues);
  settleDoubles(columns, kind, log, issues);
  return columns;
}

function samplesOf(sheet: SheetView, from: number, column: number): string[] {
  const samples = new Set<string>();
  for (let row = from; row < Math.min(sheet.rowCount, from + 200) && samples.size < 3; row += 1) {
    const text = tidyText(cellText(sheet.own(row, column))).slice(0, 80);
    if (text) samples.add(text);
  }
  return [...samples];
}

function dropForeignFields(
  columns: LedgerColumn[],
  kind: ItemKind,
  log: IssueLog,
  issues: LedgerIssue[],
): void {
  for (const column of columns) {
    if (!column.field || fieldsOf(kind).includes(column.field)) continue;
    const params = { field: column.field, kind, column: column.letter };
    log.add(issues, 'warning', { code: 'header.notOfKind', params }, { field: column.field });
    column.field = null;
  }
}

const letters = (list: LedgerColumn[]): string => list.map((column) => column.letter).join('、');

/** One column per field: the surest keeps it, and the reader is told. Two choices of the user are an error. */
function settleDoubles(columns: LedgerColumn[], kind: ItemKind, log: IssueLog, issues: LedgerIssue[]): void {
  for (const field of fieldsOf(kind)) {
    const claims = columns.filter((column) => column.field === field);
    if (claims.length < 2 || severalColumns.includes(field)) continue;
    const chosen = claims.filter((column) => column.chosen);
    if (chosen.length > 1) {
      const params = { field, kind, columns: letters(chosen) };
      log.add(issues, 'error', { code: 'header.mappedTwice', params }, { field });
    }
    const used =
      chosen[0] ?? claims.reduce((best, column) => (column.confidence > best.confidence ? column : best));
    // a weak guess beside a sure match says nothing; two sure ones do
    if (chosen.length === 0 && claims.every((column) => column.confidence >= 0.8)) {
      const params = { field, kind, columns: letters(claims), used: used.letter };
      log.add(issues, 'warning', { code: 'header.duplicateColumn', params }, { field });
    }
    for (const column of claims) if (column !== used) column.field = null;
  }
}
