import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import {
  CreateItem,
  EditItem,
  GetItem,
  GetItemHistory,
  HistoryPageView,
  ItemPageView,
  ItemView,
  ListItems,
  ReportProgress,
} from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { CreateItemDto, EditItemDto } from './dto/edit-item.dto.js';
import { HistoryQueryDto } from './dto/history-query.dto.js';
import { ListItemsQueryDto } from './dto/list-items-query.dto.js';
import { ReportProgressDto } from './dto/report-progress.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('items')
export class ItemsController {
  constructor(
    private readonly listItems: ListItems,
    private readonly getItem: GetItem,
    private readonly getHistory: GetItemHistory,
    private readonly createItem: CreateItem,
    private readonly editItem: EditItem,
    private readonly reportProgress: ReportProgress,
  ) {}

  /** Items within the caller's scope. */
  @Get()
  @Can('items.read')
  list(@Caller() caller: Principal, @Query() query: ListItemsQueryDto): Promise<ItemPageView | Failure> {
    return this.listItems.execute(caller, query);
  }

  /** One item with everything on its page. */
  @Get(':id')
  @Can('items.read')
  read(@Caller() caller: Principal, @IdParam() id: number): Promise<ItemView | Failure> {
    return this.getItem.execute(caller, id);
  }

  /** Who changed what, newest first. */
  @Get(':id/history')
  @Can('items.read')
  history(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @Query() query: HistoryQueryDto,
  ): Promise<HistoryPageView | Failure> {
    return this.getHistory.execute(caller, id, query.cursor ?? null);
  }

  /** Adds one item to a list. */
  @Post()
  @Can('items.manage')
  create(@Caller() caller: Principal, @Body() body: CreateItemDto): Promise<ItemView | Failure> {
    return this.createItem.execute(caller, body);
  }

  /** Changes what the item is: dates, units, milestones, state. */
  @Patch(':id')
  @Can('items.manage')
  edit(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
    @Body() body: EditItemDto,
  ): Promise<ItemView | Failure> {
    return this.editItem.execute(caller, id, version, body);
  }

  /** Reports progress; the light is assessed at once. */
  @Post(':id/progress')
  @Can('items.report')
  report(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
    @Body() body: ReportProgressDto,
  ): Promise<ItemView | Failure> {
    return this.reportProgress.execute(caller, id, version, body);
  }
}
