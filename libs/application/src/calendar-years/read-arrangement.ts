import {
  arrangementProblems,
  exceptionsFromLists,
  workingDaysInYear,
  type CalendarException,
  type YearArrangement,
} from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { weeklyRestDays } from '../calendar/calendar-provider.js';
import { calendarYearFailures } from './calendar-year-failures.js';

/** Years the calendar can hold. */
const firstYear = 1990;
const lastYear = 2200;

/** @returns the failure for a year that the calendar cannot hold. */
export function yearProblem(year: number): Failure | undefined {
  if (year >= firstYear && year <= lastYear) return undefined;
  return calendarYearFailures.yearOutOfRange({ first: firstYear, last: lastYear }, [
    { path: 'year', message: String(year) },
  ]);
}

/** The exceptions that an arrangement means, or what is wrong with it, every place named. */
export function readArrangement(year: number, arrangement: YearArrangement): CalendarException[] | Failure {
  const outOfRange = yearProblem(year);
  if (outOfRange) return outOfRange;
  const problems = arrangementProblems(year, arrangement);
  const [first] = problems;
  if (first) {
    return calendarYearFailures[first.code](
      { day: first.day, year },
      problems.map(({ list, index, day }) => ({ path: `${list}[${index}]`, message: day })),
    );
  }
  if (workingDaysInYear(year, weeklyRestDays, arrangement) === 0) {
    return calendarYearFailures.noWorkingDay({ year }, [{ path: 'holidays', message: String(year) }]);
  }
  return exceptionsFromLists(arrangement.holidays, arrangement.workdays);
}
