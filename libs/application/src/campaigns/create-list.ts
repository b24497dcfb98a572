import { Injectable } from '@nestjs/common';
import {
  AuditRepository,
  CampaignRepository,
  Database,
  EventPublisher,
  WorkListRepository,
} from '@guatu/data-access';
import { scopePaths, type ItemKind, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { campaignFailures } from './campaign-failures.js';
import type { WorkListView } from './campaign.view.js';

export interface CreateListInput {
  /** Unique within the campaign. */
  number: number;
  title: string;
  kind: ItemKind;
  /** Lists with the same label ("17+2") are shown as one sum. */
  label?: string | null;
  /** Checksums: what the list claims to hold. */
  expectedItems?: number | null;
  expectedAspects?: number | null;
}

/** Adds a numbered list to a campaign. */
@Injectable()
export class CreateList {
  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignRepository,
    private readonly lists: WorkListRepository,
    private readonly audit: AuditRepository,
    private readonly events: EventPublisher,
  ) {}

  execute(caller: Principal, campaignId: number, input: CreateListInput): Promise<WorkListView | Failure> {
    return this.database.transaction(async () => {
      const paths = scopePaths(caller, 'lists.manage');
      if (!(await this.campaigns.find(campaignId, paths))) return commonFailures.notFound();
      if (await this.lists.numberTaken(campaignId, input.number, 0)) {
        return campaignFailures.numberTaken({ number: input.number });
      }
      const id = await this.lists.create({ ...input, campaignId });
      await this.audit.append([
        {
          actorId: caller.userId,
          action: 'list.created',
          entity: 'list',
          entityId: id,
          after: { ...input, campaignId },
        },
      ]);
      await this.events.publish({ kind: 'changed', campaignId });
      return (await this.lists.find(id, paths))?.list ?? commonFailures.notFound();
    });
  }
}
