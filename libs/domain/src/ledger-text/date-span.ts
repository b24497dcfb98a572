import { daysInMonth } from '../date/civil.js';
import type { PlainDate } from '../date/plain-date.js';

/** A stretch of days inside one year, as a text names it; months and days count from 1. */
export interface SpanOfYear {
  from: { month: number; day: number };
  /** day 31 stands for the month's last day where `wholeMonth` is set */
  to: { month: number; day: number };
  wholeMonth?: boolean;
  /** the text is vague ("9月初"): the reading is shown as a doubt */
  vague?: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** YYYY-MM-DD, or null when that day does not exist. */
export function calendarDay(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** First or last day of the span in that year, or null when that day does not exist (29 February). */
export function edgeOf(span: SpanOfYear, year: number, edge: 'start' | 'end'): PlainDate | null {
  if (edge === 'start') return calendarDay(year, span.from.month, span.from.day);
  const { month, day } = span.to;
  if (month < 1 || month > 12) return null;
  return calendarDay(year, month, span.wholeMonth ? daysInMonth(year, month) : day);
}

const months = (first: number, last: number): SpanOfYear => ({
  from: { month: first, day: 1 },
  to: { month: last, day: 31 },
  wholeMonth: true,
});
const endOf = (month: number): SpanOfYear => ({
  from: { month, day: month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31 },
  to: { month, day: 31 },
  wholeMonth: true,
});
const days = (month: number, first: number, last: number, vague = false): SpanOfYear => ({
  from: { month, day: first },
  to: { month, day: last },
  ...(vague && { vague }),
});

const quarterNumber: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const yearWords = new Map<string, SpanOfYear>(
  Object.entries({
    '': { ...months(1, 12), vague: true },
    年: { ...months(1, 12), vague: true },
    全年: months(1, 12),
    年内: months(1, 12),
    年中: { ...endOf(6), vague: true },
    上半年: months(1, 6),
    上半年末: endOf(6),
    上半年底: endOf(6),
    下半年: months(7, 12),
    下半年末: endOf(12),
    下半年底: endOf(12),
  }),
);

/**
 * Reads the part of a date that lies inside a year: "1月31日", "9月底", "一季度", "上半年", "9月中旬", "1.31",
 * "年底". A month's start and end follow docs/domain.md §4.6: 上旬 1–10, 中旬 11–20, 下旬 21–end. 月初 (5th) and
 * 月中 (15th) are vague.
 */
export function spanOfYear(text: string): SpanOfYear | null {
  const word = yearWords.get(text);
  if (word) return word;
  if (/^(年底|年末|年终|底|末)$/.test(text)) return endOf(12);
  const quarter = /^(前)?第?([一二三四1-4])个?季度?(末|底)?$|^[Qq]([1-4])$/.exec(text);
  if (quarter) {
    const last = quarterNumber[quarter[2] ?? quarter[4]!]! * 3;
    if (quarter[3]) return endOf(last);
    return months(quarter[1] ? 1 : last - 2, last);
  }
  const plain = /^(\d{1,2})[.\-/](\d{1,2})$/.exec(text);
  if (plain) return days(Number(plain[1]), Number(plain[2]), Number(plain[2]));
  const inMonth = /^(\d{1,2})月(?:份)?(.*)$/.exec(text);
  return inMonth ? spanOfMonth(Number(inMonth[1]), inMonth[2]!) : null;
}

function spanOfMonth(month: number, tail: string): SpanOfYear | null {
  const day = /^(\d{1,2})[日号]?$/.exec(tail);
  if (day) return days(month, Number(day[1]), Number(day[1]));
  switch (tail) {
    case '':
    case '内':
      return months(month, month);
    case '底':
    case '末':
    case '月底':
      return endOf(month);
    case '初':
      return days(month, 1, 5, true);
    case '中':
      return days(month, 15, 15, true);
    case '上旬':
      return days(month, 1, 10);
    case '中旬':
      return days(month, 11, 20);
    case '下旬':
      return { from: { month, day: 21 }, to: { month, day: 31 }, wholeMonth: true };
    default:
      return null;
  }
}
