import {
  addDays,
  createWorkingCalendar,
  weekday,
  type CalendarException,
  type WorkingCalendar,
} from '@guatu/domain';
import chineseDays from 'chinese-days';

/** The official calendar of some years as chinese-days knows it, asked day by day. */
export function officialCalendar(fromYear = 2004, toYear = 2026): WorkingCalendar {
  const exceptions: CalendarException[] = [];
  for (let day = `${fromYear}-01-01`; day <= `${toYear}-12-31`; day = addDays(day, 1)) {
    const works = chineseDays.isWorkday(day);
    if (works !== (weekday(day) % 6 !== 0)) exceptions.push({ day, kind: works ? 'work' : 'off' });
  }
  const knownYears = Array.from({ length: toYear - fromYear + 1 }, (_, i) => fromYear + i);
  return createWorkingCalendar({ weeklyOff: [0, 6], exceptions, knownYears });
}
