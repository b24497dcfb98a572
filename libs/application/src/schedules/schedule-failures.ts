import { defineFailures } from '@guatu/platform';

export const scheduleFailures = defineFailures('schedules', {
  invalidNetwork: {
    status: 400,
    zh: '无法排程：{problem}。',
    en: 'This cannot be scheduled: {problem}.',
  },
});
