import { Injectable } from '@nestjs/common';
import { InvalidDateError, NoWorkingDayError, type PlainDate } from '@guatu/domain';
import { Failure } from '@guatu/platform';
import { CalendarChoice, type CalendarInput } from './calendar-choice.js';
import { workingDaysFailures } from './working-days-failures.js';
import type { WorkingDaysView } from './working-days.view.js';

export interface AddWorkingDaysInput {
  from: PlainDate;
  /** Whole working days; the day after `from` is day 1, negative counts back. */
  days: number;
  calendar?: CalendarInput | null;
}

/** Counts working days from a date (docs/domain.md §4.1). */
@Injectable()
export class AddWorkingDays {
  constructor(private readonly calendars: CalendarChoice) {}

  async execute({ from, days, calendar: input }: AddWorkingDaysInput): Promise<WorkingDaysView | Failure> {
    const calendar = await this.calendars.of(input);
    if (calendar instanceof Failure) return calendar;
    try {
      const date = calendar.addWorkingDays(from, days);
      return { date, provisionalYears: calendar.provisionalYears(from, date) };
    } catch (error) {
      if (error instanceof NoWorkingDayError) {
        return workingDaysFailures.noWorkingDay({}, [
          { path: 'days', message: 'more than the calendar has' },
        ]);
      }
      if (error instanceof InvalidDateError) {
        return workingDaysFailures.outOfRange({}, [{ path: 'days', message: 'years 0001 to 9999' }]);
      }
      throw error;
    }
  }
}
