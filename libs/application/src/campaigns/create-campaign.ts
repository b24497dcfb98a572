import { Injectable } from '@nestjs/common';
import { AuditRepository, CampaignRepository, Database, UnitRepository } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { campaignFailures } from './campaign-failures.js';
import type { CampaignView } from './campaign.view.js';
import { checkCampaignDates } from './check-campaign-dates.js';

export interface CreateCampaignInput {
  unitId: number;
  /** Unique within the unit. */
  name: string;
  startsOn: string;
  endsOn: string;
}

/** Opens a campaign of a unit in which the caller keeps lists. */
@Injectable()
export class CreateCampaign {
  constructor(
    private readonly database: Database,
    private readonly units: UnitRepository,
    private readonly campaigns: CampaignRepository,
    private readonly audit: AuditRepository,
  ) {}

  async execute(caller: Principal, input: CreateCampaignInput): Promise<CampaignView | Failure> {
    const problem = checkCampaignDates(input.startsOn, input.endsOn);
    if (problem) return problem;
    return this.database.transaction(async () => {
      const paths = scopePaths(caller, 'lists.manage');
      if ((await this.units.activeWithin([input.unitId], paths)).length === 0) {
        return campaignFailures.unknownUnit();
      }
      if (await this.campaigns.nameTaken(input.unitId, input.name, 0)) {
        return campaignFailures.nameTaken({ name: input.name });
      }
      const id = await this.campaigns.create(input);
      await this.audit.append([
        {
          actorId: caller.userId,
          action: 'campaign.created',
          entity: 'campaign',
          entityId: id,
          after: { ...input },
        },
      ]);
      return (await this.campaigns.find(id, paths)) ?? commonFailures.notFound();
    });
  }
}
