import { addDays, weekday, type CalendarException } from '@guatu/domain';
import chineseDays from 'chinese-days';

/** Years the package carries. Checked by its spec: the first and last must show their published days. */
export const firstPublishedYear = 2004;
export const lastPublishedYear = 2026;

/** Source named in the calendar of an instance. */
export const arrangementSource = 'chinese-days';

/** Days of one year on which the State Council's arrangement departs from Saturday and Sunday off. */
export function publishedExceptions(year: number): CalendarException[] {
  const exceptions: CalendarException[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const works = chineseDays.isWorkday(day);
    const worksByWeek = weekday(day) % 6 !== 0;
    if (works !== worksByWeek) exceptions.push({ day, kind: works ? 'work' : 'off' });
  }
  return exceptions;
}
