import { addDays, isPlainDate, weekday } from '@guatu/domain';

/** Days that a leader asks for most; 'YYYY-MM-DD'. */
export interface PresetDays {
  yesterday: string;
  /** Friday of the week before, weeks beginning on Monday. */
  lastFriday: string;
}

export function presetDays(today: string): PresetDays {
  const sinceMonday = (weekday(today) + 6) % 7;
  return { yesterday: addDays(today, -1), lastFriday: addDays(today, -sinceMonday - 3) };
}

/**
 * The day that the address asks the board for. Undefined is today: nothing asked, today itself, or what is no day,
 * since addresses are typed and mailed by people. A day to come is handed on, for the server to say what is wrong.
 */
export function boardDayOf(search: URLSearchParams, today: string | undefined): string | undefined {
  const day = search.get('asOf');
  return isPlainDate(day) && day !== today ? day : undefined;
}
