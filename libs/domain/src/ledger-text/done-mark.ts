import { isPlainDate, type PlainDate } from '../date/plain-date.js';

const mark = /\s*[(（](?:已完成|已办结|done)[\s:：]*(\d{4}-\d{2}-\d{2})[)）]\s*$/i;

/** How a ledger says that a step is done: "（已完成 2023-01-10）" behind its title. */
export const doneMark = (doneOn: PlainDate, locale: 'zh' | 'en'): string =>
  locale === 'zh' ? `（已完成 ${doneOn}）` : ` (done ${doneOn})`;

/** Takes the mark off a step's text; `doneOn` is absent where the text has none, or names no day there is. */
export function readDoneMark(text: string): { text: string; doneOn?: PlainDate } {
  const match = mark.exec(text);
  const day = match?.[1];
  return match && isPlainDate(day) ? { text: text.slice(0, match.index), doneOn: day } : { text };
}
