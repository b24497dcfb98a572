import type { Locale } from '../i18n/i18n.js';

const zhWeekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const enWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const enMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Short name of the day of the week of a 'YYYY-MM-DD'. */
export const weekdayName = (date: string, locale: Locale): string =>
  (locale === 'zh' ? zhWeekdays : enWeekdays)[utc(date).getUTCDay()] ?? '';

/** A business day as it stands in a sentence: '1月20日（周五）', '20 Jan (Fri)'. */
export function sentenceDate(date: string, locale: Locale): string {
  const day = utc(date);
  const name = weekdayName(date, locale);
  return locale === 'zh'
    ? `${day.getUTCMonth() + 1}月${day.getUTCDate()}日（${name}）`
    : `${day.getUTCDate()} ${enMonths[day.getUTCMonth()]} (${name})`;
}

/** '01-20': for tables where the year is plain from what stands around. */
export const monthDay = (date: string): string => date.slice(5);

/** An instant in the instance's zone: '2023-01-20 09:05'. */
export function instantText(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
