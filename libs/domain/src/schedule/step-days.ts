import type { WorkingDayIndex } from '../calendar/working-day-index.js';
import { lastBelow } from '../calendar/sorted-search.js';
import { dayNumber } from '../date/plain-date.js';
import type { BlackoutSpan } from './network.js';

/** The days a step can be worked on, numbered in order; `at` throws NoWorkingDayError where there is none. */
export type StepDays = Pick<WorkingDayIndex, 'count' | 'at'>;

/** Every date. */
export const everyDate: StepDays = { count: (day) => day, at: (ordinal) => ordinal };

/** Spans as day numbers, sorted, with overlaps and neighbours joined. */
function joinSpans(spans: readonly BlackoutSpan[]): { from: number; to: number }[] {
  const sorted = spans
    .map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))
    .toSorted((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push(span);
  }
  return joined;
}

/** `base` without the days of the blackouts. Counting costs one search among them. */
export function withoutBlackouts(base: StepDays, blackouts: readonly BlackoutSpan[]): StepDays {
  if (blackouts.length === 0) return base;
  const spans = joinSpans(blackouts);
  const starts = Float64Array.from(spans, ({ from }) => from);
  /** Days of `base` taken away by the spans before each one, and by all of them. */
  const removed = new Float64Array(spans.length + 1);
  spans.forEach(({ from, to }, i) => {
    removed[i + 1] = removed[i]! + base.count(to) - base.count(from - 1);
  });
  /** Days left before each span; an ordinal beyond it lies behind the span. */
  const left = Float64Array.from(spans, ({ from }, i) => base.count(from - 1) - removed[i]!);

  return {
    count(day) {
      const i = lastBelow(starts, day, true);
      if (i < 0) return base.count(day);
      const { from, to } = spans[i]!;
      const within = base.count(Math.min(day, to)) - base.count(from - 1);
      return base.count(day) - removed[i]! - within;
    },
    at: (ordinal) => base.at(ordinal + removed[lastBelow(left, ordinal, false) + 1]!),
  };
}
