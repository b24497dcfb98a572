import type { LedgerMilestone } from '@guatu/data-access';
import { oneLine, type MilestoneText } from '@guatu/domain';
import type { RowDraft } from './row-draft.js';

/**
 * Steps of the item. A step that keeps its title keeps its weight, and the day it was done unless the ledger marks
 * another: no mark says nothing, since most ledgers have none. A step without a date must be done when the item is.
 */
export function applyMilestones(draft: RowDraft): void {
  const { values, item, stored } = draft;
  if (values.milestones === undefined) return;
  const known = [...(stored?.milestones ?? [])];
  const steps = (values.milestones ?? []).map((step): LedgerMilestone => {
    const dueOn = step.dueOn ?? item.dueOn;
    const sameTitle = (each: LedgerMilestone): boolean => oneLine(each.title) === step.title;
    const exact = known.findIndex((each) => sameTitle(each) && each.dueOn === dueOn);
    const place = exact >= 0 ? exact : known.findIndex(sameTitle);
    const [before] = place >= 0 ? known.splice(place, 1) : [];
    const doneOn = step.doneOn ?? before?.doneOn ?? null;
    checkDone(draft, step, before?.doneOn);
    return { title: step.title, dueOn, weight: before?.weight ?? 1, doneOn };
  });
  const stays =
    stored?.milestones.length === steps.length && steps.every((step, i) => same(step, stored.milestones[i]));
  if (!stays) item.milestones = steps;
}

/** Nothing can be done later than today, unless that is stored already (a demonstration of a later day). */
function checkDone(
  draft: RowDraft,
  { title, doneOn }: MilestoneText,
  before: string | null | undefined,
): void {
  const { today } = draft.context;
  if (!doneOn || doneOn <= today || doneOn === before) return;
  const params = { title: title.slice(0, 40), day: doneOn, today };
  draft.add('error', 'import.milestoneDoneFuture', 'milestones', params);
}

const same = (step: LedgerMilestone, before: LedgerMilestone | undefined): boolean =>
  before !== undefined &&
  oneLine(before.title) === step.title &&
  before.dueOn === step.dueOn &&
  before.doneOn === step.doneOn;
