import { Module } from '@nestjs/common';
import { CampaignsModule } from '@guatu/application';
import { CampaignsController } from './campaigns.controller.js';
import { ListsController } from './lists.controller.js';

@Module({ imports: [CampaignsModule], controllers: [CampaignsController, ListsController] })
export class CampaignsApiModule {}
