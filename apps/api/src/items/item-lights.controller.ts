import { Controller, Get, Query } from '@nestjs/common';
import { GetLightHistory, LightHistoryPageView } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { LightHistoryQueryDto } from './dto/light-history-query.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('items/:id/lights')
export class ItemLightsController {
  constructor(private readonly getHistory: GetLightHistory) {}

  /** The item's light on every assessed day with its reasons, newest first. */
  @Get()
  @Can('items.read')
  read(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @Query() query: LightHistoryQueryDto,
  ): Promise<LightHistoryPageView | Failure> {
    return this.getHistory.execute(caller, id, query.cursor ?? null);
  }
}
