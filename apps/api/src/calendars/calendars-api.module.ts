import { Module } from '@nestjs/common';
import { WorkingDaysModule } from '@guatu/application';
import { CalendarsController } from './calendars.controller.js';

@Module({ imports: [WorkingDaysModule], controllers: [CalendarsController] })
export class CalendarsApiModule {}
