import {
  doneMark,
  ledgerFields,
  natureTitles,
  type FieldKey,
  type LedgerValues,
  type MilestoneText,
  type ProjectNature,
} from '@guatu/domain';

/** Longest text of one value in a preview; the whole text is in the file. */
const longest = 200;

/** A value as a preview shows it, in the ledger's own words; null for nothing. Money in 万元. */
export function valueText(field: FieldKey, value: LedgerValues[FieldKey]): string | null {
  if (value === null || value === undefined) return null;
  const text = plainText(field, value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function plainText(field: FieldKey, value: NonNullable<LedgerValues[FieldKey]>): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') {
    return ledgerFields[field].type === 'money' ? `${value / 10_000}万元` : `${value}%`;
  }
  if (typeof value === 'string') return field === 'nature' ? natureTitles[value as ProjectNature].zh : value;
  if (Array.isArray(value)) return value.map(partText).join(field === 'milestones' ? '；' : '、');
  return Object.entries(value)
    .map(([permit, state]) => `${permit}：${state}`)
    .join('；');
}

const partText = (part: string | MilestoneText): string =>
  typeof part === 'string'
    ? part
    : `${part.dueOn ?? '未定'} ${part.title}${part.doneOn ? doneMark(part.doneOn, 'zh') : ''}`;
