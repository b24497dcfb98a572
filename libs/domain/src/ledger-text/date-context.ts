import type { PlainDate } from '../date/plain-date.js';

/** What a date text without a year is read against. */
export interface DateContext {
  /** The year of a text that names none, when there is no window or the text says 今年/明年. */
  defaultYear: number;
  /** The campaign: "1月底" in 2022-12-01…2023-03-31 is 2023-01-31. */
  window?: { startsOn: PlainDate; endsOn: PlainDate } | undefined;
  /** Which day of a stretch such as "9月" or "一季度" is meant: the first of a start, the last of a deadline. */
  edge?: 'start' | 'end';
}
