import type { LedgerMilestone } from '@guatu/data-access';
import { oneLine } from '@guatu/domain';
import type { RowDraft } from './row-draft.js';

/**
 * Steps of the item. A ledger has no mark for a step that is done, so a step that keeps its title keeps its weight and
 * the day it was done. A step without a date must be done when the item is.
 */
export function applyMilestones({ values, item, stored }: RowDraft): void {
  if (values.milestones === undefined) return;
  const known = [...(stored?.milestones ?? [])];
  const steps = (values.milestones ?? []).map((step): LedgerMilestone => {
    const dueOn = step.dueOn ?? item.dueOn;
    const sameTitle = (each: LedgerMilestone): boolean => oneLine(each.title) === step.title;
    const exact = known.findIndex((each) => sameTitle(each) && each.dueOn === dueOn);
    const place = exact >= 0 ? exact : known.findIndex(sameTitle);
    const [before] = place >= 0 ? known.splice(place, 1) : [];
    return { title: step.title, dueOn, weight: before?.weight ?? 1, doneOn: before?.doneOn ?? null };
  });
  const stays =
    stored?.milestones.length === steps.length && steps.every((step, i) => same(step, stored.milestones[i]));
  if (!stays) item.milestones = steps;
}

const same = (step: LedgerMilestone, before: LedgerMilestone | undefined): boolean =>
  before !== undefined && oneLine(before.title) === step.title && before.dueOn === step.dueOn;
