import { Injectable } from '@nestjs/common';
import {
  ConflictingExceptionError,
  createWorkingCalendar,
  exceptionsFromLists,
  NoWorkingDayError,
  type PlainDate,
  type WorkingCalendar,
} from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import { workingDaysFailures } from './working-days-failures.js';

/** A calendar as a caller sends it: it holds what it says and nothing else. */
export interface CalendarInput {
  /** Rest days of a plain week, 0 = Sunday … 6 = Saturday; Saturday and Sunday where left out. */
  weeklyOff?: readonly number[] | null;
  /** Days off beside those of the week. */
  holidays?: readonly PlainDate[] | null;
  /** Working days among the rest days of the week 调休. */
  workdays?: readonly PlainDate[] | null;
}

/** The calendar that a stateless answer is computed by: the caller's where one is sent, else the instance's. */
@Injectable()
export class CalendarChoice {
  constructor(private readonly instance: CalendarProvider) {}

  async of(input: CalendarInput | null | undefined): Promise<WorkingCalendar | Failure> {
    return input ? calendarFrom(input) : this.instance.current();
  }
}

function calendarFrom(input: CalendarInput): WorkingCalendar | Failure {
  try {
    const calendar = createWorkingCalendar({
      weeklyOff: input.weeklyOff ?? [0, 6],
      exceptions: exceptionsFromLists(input.holidays ?? [], input.workdays ?? []),
      knownYears: [],
    });
    // Whoever sends a calendar vouches for all of its years.
    return { ...calendar, provisionalYears: () => [] };
  } catch (error) {
    if (error instanceof NoWorkingDayError) {
      return workingDaysFailures.noWorkingDay({}, [
        { path: 'calendar.weeklyOff', message: 'no working day is left' },
      ]);
    }
    if (error instanceof ConflictingExceptionError) {
      const { day } = error;
      return workingDaysFailures.conflict({ day }, [{ path: 'calendar.workdays', message: day }]);
    }
    throw error;
  }
}
