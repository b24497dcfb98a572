import type { YearArrangement } from '@guatu/domain';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { IsBusinessDay } from '../../http/is-business-day.js';

/** A year has no more days. */
const daysOfYear = 366;

export class CalendarYearDto implements YearArrangement {
  /** Days off, YYYY-MM-DD; rest days of the week among them do no harm. */
  @IsArray()
  @ArrayMaxSize(daysOfYear)
  @IsBusinessDay({ each: true })
  holidays!: string[];

  /** Make-up working days, YYYY-MM-DD. */
  @IsArray()
  @ArrayMaxSize(daysOfYear)
  @IsBusinessDay({ each: true })
  workdays!: string[];
}
