import { Module } from '@nestjs/common';
import { ItemSchedulesModule } from '@guatu/application';
import { ItemSchedulesController } from './item-schedules.controller.js';
import { ScheduleTemplatesController } from './schedule-templates.controller.js';

@Module({
  imports: [ItemSchedulesModule],
  controllers: [ItemSchedulesController, ScheduleTemplatesController],
})
export class ItemSchedulesApiModule {}
