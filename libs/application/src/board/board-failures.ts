import { defineFailures } from '@guatu/platform';

export const boardFailures = defineFailures('board', {
  futureDay: {
    status: 400,
    zh: '看板日期 {day} 晚于今天（{today}），请选择今天或以前的日期。',
    en: '{day} is after today ({today}); choose today or an earlier day for the board.',
  },
});
