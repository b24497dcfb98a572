import { defineFailures } from '@guatu/platform';

export const campaignFailures = defineFailures('campaigns', {
  dates: {
    status: 400,
    zh: '结束日期 {endsOn} 早于开始日期 {startsOn}，未作任何更改。',
    en: 'The end {endsOn} is before the start {startsOn}; nothing was changed.',
  },
  unknownUnit: {
    status: 400,
    zh: '单位不存在、已停用或不在您的管理范围内，未作任何更改。',
    en: 'The unit does not exist, is closed, or is outside what you manage; nothing was changed.',
  },
  nameTaken: {
    status: 409,
    zh: '该单位已有名为“{name}”的专项行动，请换一个名称。',
    en: 'This unit already has a campaign "{name}"; choose another name.',
  },
  numberTaken: {
    status: 409,
    zh: '本行动已有第 {number} 号清单，请换一个编号。',
    en: 'This campaign already has a list number {number}; choose another number.',
  },
  kindInUse: {
    status: 409,
    zh: '清单中已有 {items} 个事项，不能再更改类型（任务/项目）。',
    en: 'The list already holds {items} items; its kind (task or project) can no longer change.',
  },
});
