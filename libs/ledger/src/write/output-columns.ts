import {
  fieldsOf,
  fieldTitle,
  ledgerFields,
  oneLine,
  type FieldKey,
  type ItemKind,
  type LedgerFieldType,
  type LedgerValues,
} from '@guatu/domain';

/** A column of an export. */
export interface OutputColumn {
  field: FieldKey;
  header: string;
  /** the permit that a 手续 column stands for */
  detail: string | null;
  /** characters */
  width: number;
}

const widths: Partial<Record<LedgerFieldType, number>> = {
  text: 32,
  date: 12,
  rate: 10,
  derived: 10,
  money: 14,
  unit: 16,
  units: 24,
  milestones: 32,
  projectCode: 26,
};
const fieldWidths: Partial<Record<FieldKey, number>> = { number: 7, title: 36, contactPhone: 14, site: 20 };

/** All columns of a ledger in their order; money says 万元, and each permit that occurs has a column of its own. */
export function outputColumns(
  kind: ItemKind,
  rows: Iterable<LedgerValues>,
  locale: 'zh' | 'en',
): OutputColumn[] {
  const permits = new Set<string>();
  for (const row of rows) for (const permit of Object.keys(row.permits ?? {})) permits.add(permit);
  return fieldsOf(kind).flatMap((field): OutputColumn[] => {
    const title = fieldTitle(field, locale, kind);
    const width = fieldWidths[field] ?? widths[ledgerFields[field].type] ?? 12;
    const column = { field, detail: null, width };
    if (ledgerFields[field].type === 'money') return [{ ...column, header: `${title}（万元）` }];
    if (field !== 'permits' || permits.size === 0) return [{ ...column, header: title }];
    return [...permits].map((permit) => ({
      ...column,
      detail: permit,
      header: oneLine(permit === '手续' ? title : `${title}/${permit}`),
    }));
  });
}
