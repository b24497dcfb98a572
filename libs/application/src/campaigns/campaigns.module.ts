import { Module } from '@nestjs/common';
import { CreateCampaign } from './create-campaign.js';
import { CreateList } from './create-list.js';
import { ListCampaigns } from './list-campaigns.js';
import { UpdateCampaign } from './update-campaign.js';
import { UpdateList } from './update-list.js';

const useCases = [CreateCampaign, CreateList, ListCampaigns, UpdateCampaign, UpdateList];

/** Campaigns and their lists. */
@Module({ providers: useCases, exports: useCases })
export class CampaignsModule {}
