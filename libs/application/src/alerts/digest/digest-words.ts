import { weekday, type DigestSection } from '@guatu/domain';
import type { Locale } from '@guatu/platform';

/** Everything a digest says, in one language. Days are working days. */
export interface DigestWords {
  day(day: string): string;
  subject(day: string, counts: string[]): string;
  intro(day: string): string;
  section: Record<DigestSection, (total: number) => string>;
  late(days: number, dueOn: string): string;
  left(days: number, dueOn: string): string;
  lastDay(dueOn: string): string;
  more(count: number): string;
  footer: string;
  open: string;
}

const zhWeekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const enWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const plural = (count: number): string => (count === 1 ? '' : 's');

const zh: DigestWords = {
  day: (day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日（${zhWeekdays[weekday(day)]}）`,
  subject: (day, counts) => `【挂图】${zh.day(day)}提醒：${counts.join('，')}`,
  intro: (day) => `截至 ${day}，以下事项需要您关注。`,
  section: {
    newlyOverdue: (total) => `新逾期 ${total} 项`,
    stillOverdue: (total) => `仍逾期 ${total} 项`,
    dueSoon: (total) => `即将到期 ${total} 项`,
  },
  late: (days, dueOn) => `逾期 ${days} 个工作日，应于 ${dueOn} 完成`,
  left: (days, dueOn) => `还剩 ${days} 个工作日，${dueOn} 到期`,
  lastDay: (dueOn) => `今日为最后一个工作日，${dueOn} 到期`,
  more: (count) => `另有 ${count} 项`,
  footer: '本消息由系统自动发出，每个工作日至多一条，请勿直接回复。',
  open: '打开消息列表',
};

const en: DigestWords = {
  day: (day) => `${enWeekdays[weekday(day)]} ${day}`,
  subject: (day, counts) => `[Guatu] ${en.day(day)}: ${counts.join(', ')}`,
  intro: (day) => `As of ${day}, these items need your attention.`,
  section: {
    newlyOverdue: (total) => `${total} newly overdue`,
    stillOverdue: (total) => `${total} still overdue`,
    dueSoon: (total) => `${total} due soon`,
  },
  late: (days, dueOn) => `${days} working day${plural(days)} overdue, was due by ${dueOn}`,
  left: (days, dueOn) => `${days} working day${plural(days)} left, due ${dueOn}`,
  lastDay: (dueOn) => `last working day, due ${dueOn}`,
  more: (count) => `and ${count} more`,
  footer: 'Sent automatically, at most once a working day. Please do not reply.',
  open: 'Open the inbox',
};

export const digestWords: Record<Locale, DigestWords> = { zh, en };
