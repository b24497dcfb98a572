import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { AssessDay } from './assess-day.js';
import { AssessItems } from './assess-items.js';
import { CreateItem } from './create-item.js';
import { EditItem } from './edit-item.js';
import { GetItem } from './get-item.js';
import { GetItemHistory } from './get-item-history.js';
import { GetLightHistory } from './get-light-history.js';
import { ItemReading } from './item-reading.js';
import { ItemTrace } from './item-trace.js';
import { ListItems } from './list-items.js';
import { ReportProgress } from './report-progress.js';

const useCases = [
  AssessDay,
  AssessItems,
  CreateItem,
  EditItem,
  GetItem,
  GetItemHistory,
  GetLightHistory,
  ItemReading,
  ListItems,
  ReportProgress,
];

/** Work items: reading, reporting, editing, assessing. */
@Module({ imports: [CalendarModule], providers: [...useCases, ItemTrace], exports: useCases })
export class ItemsModule {}
