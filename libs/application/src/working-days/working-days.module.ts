import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { AddWorkingDays } from './add-working-days.js';
import { CalendarChoice } from './calendar-choice.js';

@Module({
  imports: [CalendarModule],
  providers: [CalendarChoice, AddWorkingDays],
  exports: [CalendarChoice, AddWorkingDays],
})
export class WorkingDaysModule {}
