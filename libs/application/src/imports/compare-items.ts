import type { LedgerItem } from '@guatu/data-access';
import { fieldsOf, ledgerFields, type FieldKey, type ItemKind, type LedgerValues } from '@guatu/domain';
import { ledgerValuesOf } from '../ledger/ledger-values-of.js';
import { valueText } from './value-text.js';

/** One field that an import sets, in words. */
export interface FieldChange {
  field: FieldKey;
  before: string | null;
  after: string | null;
}

/** Fields in which an item would differ, in the order of a ledger's columns. */
export function compareItems(
  kind: ItemKind,
  before: LedgerItem,
  after: LedgerItem,
  unitName: (id: number) => string,
): FieldChange[] {
  const [old, now] = [ledgerValuesOf(before, unitName), ledgerValuesOf(after, unitName)];
  return fieldsOf(kind)
    .filter((field) => !same(old[field], now[field]))
    .map((field) => ({ field, before: valueText(field, old[field]), after: valueText(field, now[field]) }));
}

/**
 * What was understood of a new item: everything that is not simply the text of its cell. A field the sheet has no
 * column for is named only when another one settled it (计划竣工 the deadline), not when it keeps what `blank` has.
 */
export function describeNew(
  kind: ItemKind,
  item: LedgerItem,
  { read, blank, unitName }: { read: LedgerValues; blank: LedgerItem; unitName: (id: number) => string },
): FieldChange[] {
  const [values, nothing] = [ledgerValuesOf(item, unitName), ledgerValuesOf(blank, unitName)];
  return fieldsOf(kind)
    .filter((field) => isInterpreted(field) && values[field] !== null && values[field] !== undefined)
    .filter((field) => read[field] !== undefined || !same(values[field], nothing[field]))
    .map((field) => ({ field, before: null, after: valueText(field, values[field]) }));
}

const isInterpreted = (field: FieldKey): boolean =>
  field === 'aspect' || !['text', 'line', 'derived', 'light'].includes(ledgerFields[field].type);

function same(a: LedgerValues[FieldKey], b: LedgerValues[FieldKey]): boolean {
  return (a ?? null) === (b ?? null) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
