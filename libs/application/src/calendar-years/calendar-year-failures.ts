import { defineFailures } from '@guatu/platform';

export const calendarYearFailures = defineFailures('calendars', {
  yearOutOfRange: {
    status: 400,
    zh: '年份须在 {first} 至 {last} 之间，未作任何更改。',
    en: 'The year must lie between {first} and {last}; nothing was changed.',
  },
  otherYear: {
    status: 400,
    zh: '{day} 不在 {year} 年内，未作任何更改。请到相应年份填写。',
    en: '{day} is not a day of {year}; nothing was changed. Enter it in its own year.',
  },
  repeated: {
    status: 400,
    zh: '{day} 在同一列表中出现两次，未作任何更改。请删去一处。',
    en: '{day} is given twice in one list; nothing was changed. Remove one of them.',
  },
  inBoth: {
    status: 400,
    zh: '{day} 既列为放假又列为上班，未作任何更改。请只保留一处。',
    en: '{day} is listed both as a holiday and as a workday; nothing was changed. Keep one of them.',
  },
  noWorkingDay: {
    status: 400,
    zh: '照此安排 {year} 年没有一个工作日，未作任何更改。请核对放假日期。',
    en: 'With this arrangement {year} has no working day at all; nothing was changed. Check the holidays.',
  },
});
