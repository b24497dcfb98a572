import { fromDayNumber, type PlainDate } from '../date/plain-date.js';
import { arabicDates } from './chinese-numeral.js';
import type { DateContext } from './date-context.js';
import { splitDateRange } from './date-range.js';
import { calendarDay, edgeOf, spanOfYear, type SpanOfYear } from './date-span.js';
import { compactText } from './normalise-text.js';
import { parsed, refused, type Parsed } from './parsed.js';
import { yearlessDate } from './yearless-date.js';

const prefixes = /^(?:计划|预计|拟|力争|确保|争取|必须|须|应|务必|截至|截止|到|至|于|在|自|从|约)+/;
const suffixes =
  /(?:以前|之前|前)?(?:以内|之内)?(?:全面|全部|基本)?(?:完成|办结|竣工|完工|开工|复工|建成|投产|投用|销号|启动|开始|起|通车|交付|结束)*(?:任务)?[。.;,]?$/;
const openEnded = /^(?:长期|常态化?|持续|全程|贯穿|行动期间|全过程)/;
const clockTime = /[T ]?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/**
 * Reads a date as ledgers write it (docs/domain.md §5): "2023年9月底前" = 2023-09-30, "一季度" = 03-31, "1月31日",
 * "2023.1.31", "20230131", an Excel serial number (44957, 1900 system; whole part only), "2022年12月—2023年3月"
 * (its end for a deadline, its start for a start). 前 includes the day. Years 1990–2200.
 */
export function parseDate(raw: string | number, context: DateContext): Parsed<PlainDate> {
  const shown = String(raw);
  if (typeof raw === 'number') return numericDate(raw, context);
  const spaced = raw.replace(/[（(](?:周|星期)[一二三四五六日天][)）]/g, '').trim();
  const text = arabicDates(compactText(spaced.replace(clockTime, '')));
  if (text.length > 40) return refused('date.unrecognised', { text: `${shown.slice(0, 40)}…` });
  if (/^\d{5}$/.test(text)) return numericDate(Number(text), context);
  if (openEnded.test(text) && !/\d/.test(text)) return openEndedDate(shown, context);
  const range = splitDateRange(text);
  if (range) {
    const part = context.edge === 'start' ? range.from : range.to;
    const result = parseDate(part, context);
    return result.ok ? result : refused(result.problem.code, { ...result.problem.params, text: shown });
  }
  return singleDate(text, shown, context);
}

/** The day of an Excel serial number in the 1900 system, or null outside 1990–2200. */
export function dateOfSerial(serial: number): PlainDate | null {
  // serial 25569 is 1970-01-01
  return serial >= 32_874 && serial < 109_940 ? fromDayNumber(Math.floor(serial) - 25569) : null;
}

function numericDate(value: number, context: DateContext): Parsed<PlainDate> {
  const shown = String(value);
  const day = dateOfSerial(value);
  if (day) return parsed(day);
  if (Number.isInteger(value)) return singleDate(shown, shown, context);
  // a cell may have lost a zero: 2023.1 is January or October, 9.3 the 3rd or the 30th
  const result = singleDate(shown, shown, context);
  if (!result.ok || !/^\d{4}\.1$|^\d{1,2}\.[123]$/.test(shown)) return result;
  return parsed(result.value, { code: 'date.ambiguousNumber', params: { text: shown, value: result.value } });
}

function openEndedDate(shown: string, { window, edge }: DateContext): Parsed<PlainDate> {
  if (!window) return refused('date.openEndedRefused', { text: shown });
  const value = edge === 'start' ? window.startsOn : window.endsOn;
  return parsed(value, { code: 'date.openEnded', params: { text: shown, value } });
}

function singleDate(text: string, shown: string, context: DateContext): Parsed<PlainDate> {
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  const digits = whole ? whole.slice(1).join('.') : text;
  const core = digits.replace(prefixes, '').replace(suffixes, '');
  const beforeMonth = /月(?:份)?(?:以前|之前|前)/.test(digits);
  const year = yearOf(core, context);
  const span = spanOfYear(year.rest) ?? (year.value === null ? null : monthAlone(year.rest));
  if (!span || (year.value === null && /^[底末年]?$/.test(core)))
    return refused('date.unrecognised', { text: shown });
  if (year.value === null) {
    return yearlessDate({ ...span, vague: span.vague || beforeMonth }, shown, context);
  }
  if (year.value < 1990 || year.value > 2200) return refused('date.yearOutOfRange', { text: shown });
  const value = edgeOf(span, year.value, context.edge ?? 'end');
  if (!value) return refused('date.noSuchDay', { text: shown });
  const vague = span.vague || beforeMonth;
  return parsed(value, vague ? { code: 'date.approximate', params: { text: shown, value } } : undefined);
}

const monthAlone = (text: string): SpanOfYear | null =>
  /^\d{1,2}$/.test(text) && calendarDay(2000, Number(text), 1) ? spanOfYear(`${text}月`) : null;

function yearOf(text: string, { defaultYear }: DateContext): { value: number | null; rest: string } {
  const relative = /^(今年|本年度?|当年|明年|次年|下一?年|去年|上年)(?:的)?(.*)$/.exec(text);
  if (relative) {
    const offset = /明|次|下/.test(relative[1]!) ? 1 : /去|上/.test(relative[1]!) ? -1 : 0;
    return { value: defaultYear + offset, rest: relative[2]! };
  }
  const full = /^(\d{4})(?:年度?|[.\-/])(.*)$/.exec(text) ?? /^(\d{4})()$/.exec(text);
  if (full) return { value: Number(full[1]), rest: full[2]! };
  const short = /^(\d{2})年度?(.*)$/.exec(text) ?? /^(\d{2})[.\-/](\d{1,2}[.\-/]\d{1,2})$/.exec(text);
  if (short) return { value: 2000 + Number(short[1]), rest: short[2]! };
  return { value: null, rest: text };
}
