import { defineFailures } from '@guatu/platform';

export const itemScheduleFailures = defineFailures('itemSchedules', {
  nothingSaved: {
    status: 409,
    zh: '该事项还没有保存倒排方案，未作任何更改。请先保存方案。',
    en: 'No schedule is saved for this item; nothing was changed. Save one first.',
  },
  infeasible: {
    status: 409,
    zh: '方案在时限内完不成，不能提交为节点，未作任何更改：{explanation}。',
    en: 'The schedule does not fit and cannot become milestones; nothing was changed: {explanation}.',
  },
  reasonNeeded: {
    status: 400,
    zh: '提交将替换该事项现有的节点，须填写原因，未作任何更改。',
    en: 'This replaces the milestones that the item has and needs a reason; nothing was changed.',
  },
  tooManySteps: {
    status: 400,
    zh: '方案有 {count} 道工序，一个事项最多 {limit} 个节点，未作任何更改。',
    en: 'The schedule has {count} steps; an item takes at most {limit} milestones. Nothing was changed.',
  },
});
