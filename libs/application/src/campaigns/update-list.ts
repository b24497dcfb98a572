import { Injectable } from '@nestjs/common';
import { AuditRepository, Database, EventPublisher, WorkListRepository } from '@guatu/data-access';
import { scopePaths, type ItemKind, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { changedFields } from '../audit/changed-fields.js';
import { campaignFailures } from './campaign-failures.js';
import type { WorkListView } from './campaign.view.js';

export interface UpdateListInput {
  number?: number;
  title?: string;
  /** Only while the list is empty. */
  kind?: ItemKind;
  label?: string | null;
  expectedItems?: number | null;
  expectedAspects?: number | null;
}

/** Renumbers, renames or relabels a list. */
@Injectable()
export class UpdateList {
  constructor(
    private readonly database: Database,
    private readonly lists: WorkListRepository,
    private readonly audit: AuditRepository,
    private readonly events: EventPublisher,
  ) {}

  execute(
    caller: Principal,
    id: number,
    version: number,
    input: UpdateListInput,
  ): Promise<WorkListView | Failure> {
    return this.database.transaction(async () => {
      const paths = scopePaths(caller, 'lists.manage');
      const found = await this.lists.find(id, paths);
      if (!found) return commonFailures.notFound();
      const { campaignId, list } = found;
      const { number, kind } = input;
      if (number !== undefined && (await this.lists.numberTaken(campaignId, number, id))) {
        return campaignFailures.numberTaken({ number });
      }
      if (kind !== undefined && kind !== list.kind && list.items > 0) {
        return campaignFailures.kindInUse({ items: list.items });
      }
      if (list.version !== version) return commonFailures.versionConflict();
      const changed = changedFields(list, input);
      if (changed) {
        if (!(await this.lists.update(id, version, input))) return commonFailures.versionConflict();
        await this.audit.append([
          { actorId: caller.userId, action: 'list.edited', entity: 'list', entityId: id, ...changed },
        ]);
        await this.events.publish({ kind: 'changed', campaignId });
      }
      return (await this.lists.find(id, paths))?.list ?? commonFailures.notFound();
    });
  }
}
