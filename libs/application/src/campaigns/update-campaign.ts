import { Injectable } from '@nestjs/common';
import { AuditRepository, CampaignRepository, Database, EventPublisher } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { changedFields } from '../audit/changed-fields.js';
import { campaignFailures } from './campaign-failures.js';
import type { CampaignView } from './campaign.view.js';
import { checkCampaignDates } from './check-campaign-dates.js';

export interface UpdateCampaignInput {
  name?: string;
  startsOn?: string;
  endsOn?: string;
}

/** Renames a campaign or moves its dates. Items keep their own dates. */
@Injectable()
export class UpdateCampaign {
  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignRepository,
    private readonly audit: AuditRepository,
    private readonly events: EventPublisher,
  ) {}

  execute(
    caller: Principal,
    id: number,
    version: number,
    input: UpdateCampaignInput,
  ): Promise<CampaignView | Failure> {
    return this.database.transaction(async () => {
      const paths = scopePaths(caller, 'lists.manage');
      const campaign = await this.campaigns.find(id, paths);
      if (!campaign) return commonFailures.notFound();
      const next = { ...campaign, ...input };
      const problem = checkCampaignDates(next.startsOn, next.endsOn);
      if (problem) return problem;
      if (await this.campaigns.nameTaken(campaign.unitId, next.name, id)) {
        return campaignFailures.nameTaken({ name: next.name });
      }
      if (campaign.version !== version) return commonFailures.versionConflict();
      const changed = changedFields(campaign, input);
      if (changed) {
        if (!(await this.campaigns.update(id, version, input))) return commonFailures.versionConflict();
        await this.audit.append([
          { actorId: caller.userId, action: 'campaign.edited', entity: 'campaign', entityId: id, ...changed },
        ]);
        await this.events.publish({ kind: 'changed', campaignId: id });
      }
      return (await this.campaigns.find(id, paths)) ?? commonFailures.notFound();
    });
  }
}
