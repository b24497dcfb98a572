import { Module } from '@nestjs/common';
import { SchedulesModule } from '@guatu/application';
import { SchedulesController } from './schedules.controller.js';

@Module({ imports: [SchedulesModule], controllers: [SchedulesController] })
export class SchedulesApiModule {}
