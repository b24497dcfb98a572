import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { GetBoard } from './get-board.js';

@Module({ imports: [CalendarModule], providers: [GetBoard], exports: [GetBoard] })
export class BoardModule {}
