import { Injectable } from '@nestjs/common';
import { CalendarRepository } from '@guatu/data-access';
import type { Failure } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import type { CalendarYearView } from './calendar-year.view.js';
import { yearProblem } from './read-arrangement.js';

/** One year of the instance's calendar, as stored. */
@Injectable()
export class GetCalendarYear {
  constructor(
    private readonly provider: CalendarProvider,
    private readonly calendars: CalendarRepository,
  ) {}

  async execute(year: number): Promise<CalendarYearView | Failure> {
    const problem = yearProblem(year);
    if (problem) return problem;
    // Read first: what is changed meanwhile is then refused rather than overwritten.
    const version = await this.provider.version();
    const source = await this.calendars.sourceOf(year);
    const days = await this.calendars.daysOf(year);
    return { year, provisional: source === null, source, days, version };
  }
}
