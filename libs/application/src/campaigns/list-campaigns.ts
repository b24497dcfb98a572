import { Injectable } from '@nestjs/common';
import { CampaignRepository } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import type { CampaignView } from './campaign.view.js';

/** Campaigns of the caller's units, of units below them, and of units they belong to; newest first. */
@Injectable()
export class ListCampaigns {
  constructor(private readonly campaigns: CampaignRepository) {}

  execute(caller: Principal): Promise<CampaignView[]> {
    return this.campaigns.visible(scopePaths(caller, 'items.read'));
  }
}
