import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import {
  CampaignView,
  CreateCampaign,
  CreateList,
  ListCampaigns,
  UpdateCampaign,
  WorkListView,
} from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { CreateCampaignDto, UpdateCampaignDto } from './dto/campaign.dto.js';
import { CreateListDto } from './dto/work-list.dto.js';
import { IdParam } from '../http/id-param.js';

@Controller('campaigns')
export class CampaignsController {
  constructor(
    private readonly listCampaigns: ListCampaigns,
    private readonly createCampaign: CreateCampaign,
    private readonly updateCampaign: UpdateCampaign,
    private readonly createList: CreateList,
  ) {}

  /** The campaigns that concern the caller's units, newest first, with their lists. */
  @Get()
  @Can('items.read')
  list(@Caller() caller: Principal): Promise<CampaignView[]> {
    return this.listCampaigns.execute(caller);
  }

  /** Opens a campaign. */
  @Post()
  @Can('lists.manage')
  create(@Caller() caller: Principal, @Body() body: CreateCampaignDto): Promise<CampaignView | Failure> {
    return this.createCampaign.execute(caller, body);
  }

  /** Renames a campaign or moves its dates. */
  @Patch(':id')
  @Can('lists.manage')
  update(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @SeenVersion() version: number,
    @Body() body: UpdateCampaignDto,
  ): Promise<CampaignView | Failure> {
    return this.updateCampaign.execute(caller, id, version, body);
  }

  /** Adds a list to a campaign. */
  @Post(':id/lists')
  @Can('lists.manage')
  addList(
    @Caller() caller: Principal,
    @IdParam() id: number,
    @Body() body: CreateListDto,
  ): Promise<WorkListView | Failure> {
    return this.createList.execute(caller, id, body);
  }
}
