import { defineFailures } from '@guatu/platform';

export const alertFailures = defineFailures('alerts', {
  futureDay: {
    status: 400,
    zh: '只能扫描今天（{today}）及以前的日期，未发出任何提醒。',
    en: 'Only today ({today}) and earlier days can be scanned; nothing was sent.',
  },
});
