import type { AddWorkingDaysInput, CalendarInput } from '@guatu/application';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsBusinessDay } from '../../http/is-business-day.js';

/** A calendar of the caller's own; it holds what it says and nothing else. */
export class CalendarDto implements CalendarInput {
  /** Rest days of a plain week, 0 = Sunday … 6 = Saturday; Saturday and Sunday where left out. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(7)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(6, { each: true })
  weeklyOff?: number[] | null;

  /** Days off beside those of the week, YYYY-MM-DD. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10_000)
  @IsBusinessDay({ each: true })
  holidays?: string[] | null;

  /** Make-up working days among the rest days of the week, YYYY-MM-DD. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10_000)
  @IsBusinessDay({ each: true })
  workdays?: string[] | null;
}

export class AddWorkingDaysDto implements AddWorkingDaysInput {
  /** YYYY-MM-DD */
  @IsBusinessDay()
  from!: string;

  /** Working days; the day after `from` is day 1, negative counts back. */
  @IsInt()
  @Min(-1_000_000)
  @Max(1_000_000)
  days!: number;

  /** Without it the calendar of this instance is used. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CalendarDto)
  calendar?: CalendarDto | null;
}
