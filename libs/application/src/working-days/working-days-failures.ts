import { defineFailures } from '@guatu/platform';

export const workingDaysFailures = defineFailures('workingDays', {
  noWorkingDay: {
    status: 400,
    zh: '所给日历没有可用的工作日，无法计算。',
    en: 'The calendar has no working day where one is needed; nothing can be counted.',
  },
  conflict: {
    status: 400,
    zh: '{day} 既列为休息日又列为工作日，请只保留一处。',
    en: '{day} is listed both as a holiday and as a workday; keep one of them.',
  },
  outOfRange: {
    status: 400,
    zh: '结果超出公元 1 至 9999 年，请减少天数。',
    en: 'The result leaves the years 0001 to 9999; ask for fewer days.',
  },
});
