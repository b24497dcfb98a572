import type { LedgerItem, StoredLedgerItem } from '@guatu/data-access';
import type { WorkingCalendar } from '@guatu/domain';
import type { LedgerRow } from '@guatu/ledger';
import { applyCompletion } from './apply-completion.js';
import { applyFields } from './apply-fields.js';
import { applyMilestones } from './apply-milestones.js';
import { applySchedule } from './apply-schedule.js';
import { applyUnits } from './apply-units.js';
import { checkLight } from './check-light.js';
import { compareItems, describeNew, type FieldChange } from './compare-items.js';
import { fromLedgerIssue, type ImportIssue } from './import-issue.js';
import { blankItem, type ImportContext, RowDraft } from './row-draft.js';

/** What an import does with one item row. */
export interface PlannedRow {
  row: number;
  result: 'new' | 'changed' | 'unchanged' | 'failed';
  number: string | null;
  title: string | null;
  changes: FieldChange[];
  issues: ImportIssue[];
  stored: StoredLedgerItem | null;
  /** The item as it will be; of no use when the row failed. */
  item: LedgerItem;
}

export function planRow(
  row: LedgerRow,
  stored: StoredLedgerItem | null,
  context: ImportContext,
  calendar: WorkingCalendar,
): PlannedRow {
  const draft = new RowDraft(context, row.row, row.values, stored, startOf(stored, context));
  applyFields(draft);
  applyUnits(draft);
  applySchedule(draft);
  applyCompletion(draft);
  applyMilestones(draft);
  const failed = row.hasError || draft.issues.some(({ severity }) => severity === 'error');
  if (!failed) checkLight(draft, calendar);
  const planned = {
    row: row.row,
    number: row.values.number ?? null,
    title: row.values.title ?? null,
    issues: settled(row, draft),
    stored,
    item: draft.item,
  };
  if (failed) return { ...planned, result: 'failed', changes: [] };
  const { list } = context;
  const unitName = (id: number): string => context.units.label(id);
  if (!stored) {
    const ground = { read: row.values, blank: blankItem(list), unitName };
    return { ...planned, result: 'new', changes: describeNew(list.kind, draft.item, ground) };
  }
  const changes = compareItems(list.kind, stored, draft.item, unitName);
  return { ...planned, changes, result: changes.length > 0 ? 'changed' : 'unchanged' };
}

/** A copy that the row may write into; lists inside are replaced, never changed. */
function startOf(stored: StoredLedgerItem | null, { list }: ImportContext): LedgerItem {
  if (!stored) return blankItem(list);
  return { ...stored, project: (stored.project && { ...stored.project }) ?? blankItem(list).project };
}

/** The reader's issues and ours, without saying twice that a deadline is missing or lies before the start. */
function settled(row: LedgerRow, draft: RowDraft): ImportIssue[] {
  const read = row.issues.map(fromLedgerIssue);
  const defaulted = draft.issues.some(({ code }) => code === 'import.dueFromCampaign');
  const reversed = read.some(({ code }) => code === 'row.dueBeforeStart');
  return [
    ...read.filter(({ code }) => !(defaulted && code === 'row.noDeadline')),
    ...draft.issues.filter(({ code }) => !(reversed && code === 'import.dueBeforeStart')),
  ];
}
