import { Body, Controller, Get, Param, ParseIntPipe, Put } from '@nestjs/common';
import {
  ApplyCalendarYear,
  CalendarPreviewView,
  CalendarYearView,
  GetCalendarYear,
  PreviewCalendarYear,
} from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { CalendarYearDto } from './dto/calendar-year.dto.js';

@Controller('calendars/:year')
export class CalendarYearsController {
  constructor(
    private readonly getCalendarYear: GetCalendarYear,
    private readonly previewCalendarYear: PreviewCalendarYear,
    private readonly applyCalendarYear: ApplyCalendarYear,
  ) {}

  /** The arrangement of a year. */
  @Get()
  @Can('settings.manage')
  read(@Param('year', ParseIntPipe) year: number): Promise<CalendarYearView | Failure> {
    return this.getCalendarYear.execute(year);
  }

  /** What an arrangement would change; nothing is stored. */
  @Put('preview')
  @Can('settings.manage')
  preview(
    @Caller() caller: Principal,
    @Param('year', ParseIntPipe) year: number,
    @Body() body: CalendarYearDto,
  ): Promise<CalendarPreviewView | Failure> {
    return this.previewCalendarYear.execute(caller, year, body);
  }

  /** Replaces the arrangement of a year and assesses every item anew. */
  @Put()
  @Can('settings.manage')
  apply(
    @Caller() caller: Principal,
    @Param('year', ParseIntPipe) year: number,
    @SeenVersion() version: number,
    @Body() body: CalendarYearDto,
  ): Promise<CalendarYearView | Failure> {
    return this.applyCalendarYear.execute(caller.userId, year, version, body);
  }
}
