import type { LedgerItem, StoredLedgerItem } from '@guatu/data-access';
import { isFinished, ledgerFields, oneLine, tidyText, type FieldKey, type LedgerValues } from '@guatu/domain';

/**
 * An item in the words of a ledger row, as our export writes it and our reader reads it back. What a person typed
 * elsewhere is tidied the same way as what a ledger holds, so that equal content compares equal.
 */
export function ledgerValuesOf(item: LedgerItem, unitName: (id: number) => string): LedgerValues {
  const { project } = item;
  const values: LedgerValues = {
    number: item.number,
    aspect: item.aspect,
    title: item.title,
    goal: item.goal,
    basis: item.basis,
    leader: item.leaderName,
    leadUnit: item.leadUnitId === null ? null : unitName(item.leadUnitId),
    supportUnits: item.supportUnitIds.length > 0 ? item.supportUnitIds.map(unitName) : null,
    contact: item.contactName,
    contactPhone: item.contactPhone,
    startsOn: item.startsOn,
    dueOn: item.dueOn,
    milestones: milestonesOf(item),
    progressNote: item.progressNote,
    completionRate: item.completionRate,
    problems: item.problems,
    nextStep: item.nextStep,
    isDone: isFinished(item.status),
    closedOn: item.finishedOn,
    remark: item.remark,
    ...(project && { ...project, permits: permitsOf(project.permits) }),
  };
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, tidy(field as FieldKey, value)]),
  );
}

/** The same with the light as computed last, for an export. */
export function exportValuesOf(item: StoredLedgerItem, unitName: (id: number) => string): LedgerValues {
  return { ...ledgerValuesOf(item, unitName), light: item.light };
}

function milestonesOf({ milestones }: LedgerItem): LedgerValues['milestones'] {
  return milestones.length > 0
    ? milestones.map(({ title, dueOn, doneOn }) => ({
        title: oneLine(title),
        dueOn,
        ...(doneOn && { doneOn }),
      }))
    : null;
}

/** In order of name: the database keeps its own order of keys. */
function permitsOf(permits: Record<string, string>): Record<string, string> | null {
  const entries = Object.entries(permits).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function tidy(field: FieldKey, value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  const { type } = ledgerFields[field];
  if (type === 'line') return oneLine(value) || null;
  return type === 'text' ? tidyText(value) || null : value;
}
