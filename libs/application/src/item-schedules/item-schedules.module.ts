import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { ItemsModule } from '../items/items.module.js';
import { CommitItemSchedule } from './commit-item-schedule.js';
import { GetItemSchedule } from './get-item-schedule.js';
import { ItemScheduleReading } from './item-schedule-reading.js';
import { ListScheduleTemplates } from './list-schedule-templates.js';
import { PreviewItemSchedule } from './preview-item-schedule.js';
import { SaveItemSchedule } from './save-item-schedule.js';

const useCases = [
  CommitItemSchedule,
  GetItemSchedule,
  ListScheduleTemplates,
  PreviewItemSchedule,
  SaveItemSchedule,
];

/** Reverse scheduling of items 倒排工期. */
@Module({
  imports: [CalendarModule, ItemsModule],
  providers: [...useCases, ItemScheduleReading],
  exports: useCases,
})
export class ItemSchedulesModule {}
