import type { PlainDate } from '../date/plain-date.js';
import type { DateContext } from './date-context.js';
import { edgeOf, type SpanOfYear } from './date-span.js';
import { parsed, refused, type Parsed } from './parsed.js';

/**
 * Chooses the year of a text that names none. With a window: the year that puts the day inside it; when none
 * does, the first such day after the window's start for a deadline, the last before its end for a start, with a
 * doubt. Without one: the default year.
 */
export function yearlessDate(span: SpanOfYear, shown: string, context: DateContext): Parsed<PlainDate> {
  const edge = context.edge ?? 'end';
  const { window } = context;
  if (!window) {
    const value = edgeOf(span, context.defaultYear, edge);
    return value ? withDoubt(value, span, shown) : refused('date.noSuchDay', { text: shown });
  }
  const first = Number(window.startsOn.slice(0, 4)) - 4;
  const last = Number(window.endsOn.slice(0, 4)) + 4;
  const days: PlainDate[] = [];
  for (let year = first; year <= last; year += 1) {
    const day = edgeOf(span, year, edge);
    if (day) days.push(day);
  }
  const inside = days.filter((day) => day >= window.startsOn && day <= window.endsOn);
  if (inside.length === 1) return withDoubt(inside[0]!, span, shown);
  const value =
    edge === 'start'
      ? days.findLast((day) => day <= window.endsOn)
      : days.find((day) => day >= window.startsOn);
  if (!value) return refused('date.noSuchDay', { text: shown });
  const code = inside.length > 1 ? 'date.severalYears' : 'date.outsideWindow';
  return parsed(value, {
    code,
    params: { text: shown, value, startsOn: window.startsOn, endsOn: window.endsOn },
  });
}

const withDoubt = (value: PlainDate, span: SpanOfYear, shown: string): Parsed<PlainDate> =>
  parsed(value, span.vague ? { code: 'date.approximate', params: { text: shown, value } } : undefined);
