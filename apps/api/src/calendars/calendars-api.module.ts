import { Module } from '@nestjs/common';
import { CalendarYearsModule, WorkingDaysModule } from '@guatu/application';
import { CalendarYearsController } from './calendar-years.controller.js';
import { CalendarsController } from './calendars.controller.js';

@Module({
  imports: [WorkingDaysModule, CalendarYearsModule],
  controllers: [CalendarsController, CalendarYearsController],
})
export class CalendarsApiModule {}
