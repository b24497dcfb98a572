import { assessLight, defaultRuleSet, lightTitles, type WorkingCalendar } from '@guatu/domain';
import type { RowDraft } from './row-draft.js';

/** Words of a sheet that say the same: offices call an item done in green, late or not. */
const finished = new Set(['green', 'done', 'doneLate']);

/** Lights are always computed; a sheet that says otherwise is told so, and its light is not kept. */
export function checkLight(draft: RowDraft, calendar: WorkingCalendar): void {
  const { values, item, context } = draft;
  if (values.light == null) return;
  const { light } = assessLight(
    {
      ...item,
      asOf: context.today,
      startsOn: item.startsOn ?? context.list.startsOn,
      startedOn: item.project?.actualStart ?? null,
    },
    defaultRuleSet,
    calendar,
  );
  const isDone = light === 'done' || light === 'doneLate';
  if (light === values.light || (isDone && finished.has(values.light))) return;
  const params = { given: lightTitles[values.light].zh, computed: lightTitles[light].zh };
  draft.add('warning', 'import.lightDiffers', 'light', params, lightTitles[values.light].zh);
}
