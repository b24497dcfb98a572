import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { ItemsModule } from '../items/items.module.js';
import { ApplyCalendarYear } from './apply-calendar-year.js';
import { GetCalendarYear } from './get-calendar-year.js';
import { PreviewCalendarYear } from './preview-calendar-year.js';

const useCases = [ApplyCalendarYear, GetCalendarYear, PreviewCalendarYear];

/** The arrangement of a year 调休安排: read, tried out, put into force. */
@Module({ imports: [CalendarModule, ItemsModule], providers: useCases, exports: useCases })
export class CalendarYearsModule {}
