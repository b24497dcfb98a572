import { daysFrom, endOfMonth, weekday } from '@guatu/domain';

/** The days of a month in weeks from Monday to Sunday; null where a week reaches into another month. */
export function monthWeeks(year: number, month: number): (string | null)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const days = daysFrom(first, endOfMonth(first));
  const cells = [...Array.from({ length: (weekday(first) + 6) % 7 }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => cells[week * 7 + place] ?? null),
  );
}
