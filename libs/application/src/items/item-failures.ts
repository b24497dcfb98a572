import { defineFailures } from '@guatu/platform';

export const itemFailures = defineFailures('items', {
  notOpen: {
    status: 409,
    zh: '该事项已{state}，不能填报进展，未作任何更改。如需更正，请联系督查室。',
    en: 'The item is {state} and takes no reports; nothing was changed. Ask the supervision office for a correction.',
  },
  closeBelowFull: {
    status: 400,
    zh: '完成率为 {rate}%，须达到 100% 才能标记为已完成，未作任何更改。',
    en: 'The completion rate is {rate} %; an item is marked done at 100 % only. Nothing was changed.',
  },
  statusNotAllowed: {
    status: 409,
    zh: '“{from}”的事项不能直接改为“{to}”，未作任何更改。归档须先销号。',
    en: 'An item that is {from} cannot become {to}; nothing was changed. Close it before it is archived.',
  },
  pauseReason: {
    status: 400,
    zh: '申请中止须在进展说明中写明原因，未作任何更改。',
    en: 'Pausing an item needs a reason in the note; nothing was changed.',
  },
  unknownMilestone: {
    status: 400,
    zh: '节点 {id} 不属于该事项，未作任何更改。请刷新后重试。',
    en: 'Milestone {id} does not belong to this item; nothing was changed. Reload and try again.',
  },
  futureDate: {
    status: 400,
    zh: '日期 {day} 晚于今天（{today}），未作任何更改。',
    en: '{day} is after today ({today}); nothing was changed.',
  },
  dueBeforeStart: {
    status: 400,
    zh: '完成时限 {dueOn} 早于开始时间 {startsOn}，未作任何更改。',
    en: 'The due date {dueOn} is before the start {startsOn}; nothing was changed.',
  },
  unknownUnit: {
    status: 400,
    zh: '责任单位不存在或不在本次行动的范围内，未作任何更改。',
    en: 'The unit does not exist or is outside this campaign; nothing was changed.',
  },
  reasonNeeded: {
    status: 400,
    zh: '更改完成时限或重新打开事项须填写原因，未作任何更改。',
    en: 'Changing the due date or reopening an item needs a reason; nothing was changed.',
  },
  numberTaken: {
    status: 409,
    zh: '本清单已有序号 {number}，请换一个。',
    en: 'The list already has a number {number}; choose another.',
  },
  badSort: {
    status: 400,
    zh: '排序字段无效，可用：{names}（前加“-”为降序）。',
    en: 'Unknown sort field; use {names} ("-" before it for descending).',
  },
  badCursor: {
    status: 400,
    zh: '分页位置无效，请从第一页重新查询。',
    en: 'The cursor is not valid; start again from the first page.',
  },
});
