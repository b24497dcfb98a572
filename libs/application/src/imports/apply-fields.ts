import type { LedgerItem } from '@guatu/data-access';
import { oneLine, type FieldKey } from '@guatu/domain';
import type { RowDraft } from './row-draft.js';

/** Fields that go into the item as they are. */
const plain = {
  aspect: 'aspect',
  goal: 'goal',
  basis: 'basis',
  leader: 'leaderName',
  contact: 'contactName',
  contactPhone: 'contactPhone',
  progressNote: 'progressNote',
  problems: 'problems',
  nextStep: 'nextStep',
  remark: 'remark',
} as const satisfies Partial<Record<FieldKey, keyof LedgerItem>>;

const ofProject = [
  'projectCode',
  'nature',
  'site',
  'content',
  'years',
  'totalInvestment',
  'fundSource',
  'investedBefore',
  'yearPlan',
  'monthDone',
  'yearDone',
  'cumulativeDone',
  'imageProgress',
  'plannedStart',
  'actualStart',
  'plannedFinish',
  'actualFinish',
  'countedInStatistics',
  'developer',
] as const satisfies readonly FieldKey[];

/** What a unique index can hold, and what fits a page. */
const lengths = { number: 40, aspect: 200, title: 1000 } as const;

/** Takes over the fields that need no understanding: a column that is not there leaves the stored value alone. */
export function applyFields(draft: RowDraft): void {
  const { values, item } = draft;
  item.number = values.number ?? item.number;
  item.title = values.title ?? item.title;
  for (const field of Object.keys(plain) as (keyof typeof plain)[]) {
    const value = values[field];
    if (value !== undefined) item[plain[field]] = value;
  }
  for (const field of ['number', 'aspect', 'title'] as const) {
    const length = item[field]?.length ?? 0;
    if (length > lengths[field])
      draft.add('error', 'import.tooLong', field, { field, length, limit: lengths[field] });
  }
  if (!item.project) return;
  const present = ofProject.filter((field) => values[field] !== undefined);
  Object.assign(item.project, Object.fromEntries(present.map((field) => [field, values[field]])));
  if (values.permits !== undefined) item.project.permits = permitsOf(draft, item.project.permits);
}

/** Permits without a column of their own in this sheet stay; the others are what the sheet says. */
function permitsOf({ context, values }: RowDraft, stored: Record<string, string>): Record<string, string> {
  const columns = new Set(context.permits);
  const kept = Object.entries(stored).filter(([permit]) => !columns.has(permit));
  const read = Object.entries(values.permits ?? {}).map(
    ([permit, state]) => [oneLine(permit), state] as const,
  );
  const permits = new Map([...kept, ...read]);
  const stays =
    permits.size === Object.keys(stored).length &&
    [...permits].every(([permit, state]) => stored[permit] === state);
  return stays ? stored : Object.fromEntries(permits);
}
