import type { RowDraft } from './row-draft.js';

/**
 * Start and deadline. Both are the plan's, never the fact's: a project that states none of its own starts on 计划开工
 * and is due on 计划竣工 (实际开工 is kept beside them and does not move the plan). A stored date that was once taken
 * from there follows when the sheet's 计划 date changes; one that a person moved stays. A project without any deadline
 * gets the campaign's end, with a warning. Tasks may lack a start: the campaign's counts (docs/domain.md §4.2).
 */
export function applySchedule(draft: RowDraft): void {
  const { item } = draft;
  item.startsOn = startsOn(draft);
  item.dueOn = dueOn(draft);
  if (item.startsOn === null || item.startsOn <= item.dueOn) return;
  const { values } = draft;
  const startField = values.startsOn === undefined && values.plannedStart ? 'plannedStart' : 'startsOn';
  const dueField = values.dueOn === undefined && values.plannedFinish ? 'plannedFinish' : 'dueOn';
  const params = { dueField, due: item.dueOn, startField, start: item.startsOn };
  draft.add('error', 'import.dueBeforeStart', dueField, params);
}

function startsOn({ values, stored, item }: RowDraft): string | null {
  if (!stored) return values.startsOn ?? values.plannedStart ?? null;
  if (values.startsOn !== undefined) return values.startsOn;
  return follow(item.startsOn, stored.project?.plannedStart, values.plannedStart);
}

function dueOn(draft: RowDraft): string {
  const { values, stored, item, context } = draft;
  if (values.dueOn) return values.dueOn;
  if (stored) {
    const followed = follow(item.dueOn, stored.project?.plannedFinish, values.plannedFinish);
    return values.dueOn === undefined ? (followed ?? item.dueOn) : item.dueOn;
  }
  if (values.plannedFinish) return values.plannedFinish;
  const day = context.list.endsOn;
  if (context.list.kind === 'project') {
    const params = { dueField: 'dueOn', finishField: 'plannedFinish', day };
    draft.add('warning', 'import.dueFromCampaign', 'plannedFinish', params);
  }
  return day;
}

function follow(
  current: string | null,
  before: string | null | undefined,
  now: string | null | undefined,
): string | null {
  return now && now !== before && current === (before ?? null) ? now : current;
}
