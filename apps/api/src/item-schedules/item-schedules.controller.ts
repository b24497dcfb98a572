import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import {
  CommitItemSchedule,
  GetItemSchedule,
  ItemScheduleView,
  PreviewItemSchedule,
  SaveItemSchedule,
} from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { CommitItemScheduleDto, ItemScheduleDto } from './dto/item-schedule.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('items/:id/schedule')
export class ItemSchedulesController {
  constructor(
    private readonly getSchedule: GetItemSchedule,
    private readonly previewSchedule: PreviewItemSchedule,
    private readonly saveSchedule: SaveItemSchedule,
    private readonly commitSchedule: CommitItemSchedule,
  ) {}

  /** The item's network, scheduled backwards from its deadline as of today. */
  @Get()
  @Can('items.read')
  read(@Caller() caller: Principal, @IdParam() id: number): Promise<ItemScheduleView | Failure> {
    return this.getSchedule.execute(caller, id);
  }

  /** What the network that is sent would come to on this item; nothing is stored. */
  @Post('preview')
  @HttpCode(200)
  @Can('items.read')
  preview(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @Body() body: ItemScheduleDto,
  ): Promise<ItemScheduleView | Failure> {
    return this.previewSchedule.execute(caller, id, body);
  }

  /** Keeps the network as a what-if; the item stays as it is. If-Match is "0" for the first. */
  @Put()
  @Can('items.manage')
  save(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
    @Body() body: ItemScheduleDto,
  ): Promise<ItemScheduleView | Failure> {
    return this.saveSchedule.execute(caller, id, version, body);
  }

  /** The latest finishes of the saved network become the item's milestones; the light is assessed at once. */
  @Post('commit')
  @HttpCode(200)
  @Can('items.manage')
  commit(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
    @Body() body: CommitItemScheduleDto,
  ): Promise<ItemScheduleView | Failure> {
    return this.commitSchedule.execute(caller, id, version, body.note);
  }
}
