import { Module } from '@nestjs/common';
import { WorkingDaysModule } from '../working-days/working-days.module.js';
import { PreviewSchedule } from './preview-schedule.js';

@Module({ imports: [WorkingDaysModule], providers: [PreviewSchedule], exports: [PreviewSchedule] })
export class SchedulesModule {}
