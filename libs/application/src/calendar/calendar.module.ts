import { Module } from '@nestjs/common';
import { CalendarProvider } from './calendar-provider.js';

@Module({ providers: [CalendarProvider], exports: [CalendarProvider] })
export class CalendarModule {}
