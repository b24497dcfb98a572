import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { AddWorkingDays, WorkingDaysView } from '@guatu/application';
import type { Failure } from '@guatu/platform';
import { SignedIn } from '../http/access.js';
import { AddWorkingDaysDto } from './dto/calendar.dto.js';

@Controller('calendars')
export class CalendarsController {
  constructor(private readonly addWorkingDays: AddWorkingDays) {}

  /** Counts working days from a date; nothing is stored. */
  @Post('add-working-days')
  @HttpCode(200)
  @SignedIn()
  add(@Body() body: AddWorkingDaysDto): Promise<WorkingDaysView | Failure> {
    return this.addWorkingDays.execute(body);
  }
}
