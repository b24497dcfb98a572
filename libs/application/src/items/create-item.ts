import { Injectable } from '@nestjs/common';
import { Database, ItemRepository, ListScopeRepository } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import { AssessItems } from './assess-items.js';
import { GetItem } from './get-item.js';
import type { ItemView } from './item.view.js';
import { itemFailures } from './item-failures.js';
import { ItemTrace } from './item-trace.js';

export interface CreateItemInput {
  listId: number;
  number: string;
  title: string;
  dueOn: string;
  leadUnitId?: number | null;
}

/** Adds one item to a list by hand; everything else about it is edited afterwards. */
@Injectable()
export class CreateItem {
  constructor(
    private readonly database: Database,
    private readonly items: ItemRepository,
    private readonly lists: ListScopeRepository,
    private readonly trace: ItemTrace,
    private readonly assessItems: AssessItems,
    private readonly getItem: GetItem,
  ) {}

  execute(caller: Principal, input: CreateItemInput): Promise<ItemView | Failure> {
    return this.database.transaction(async () => {
      const list = await this.lists.find(scopePaths(caller, 'items.manage'), input.listId);
      if (!list) return commonFailures.notFound();
      if (await this.items.numberTaken(list.id, input.number))
        return itemFailures.numberTaken({ number: input.number });
      const { leadUnitId, ...fields } = input;
      if (leadUnitId && (await this.items.unitsOfCampaign(list.campaignId, [leadUnitId])) !== 1) {
        return itemFailures.unknownUnit();
      }
      const id = await this.items.create({ ...fields, campaignId: list.campaignId, kind: list.kind });
      if (leadUnitId) await this.items.replaceAssignments(id, leadUnitId, []);
      await this.trace.changed(caller.userId, 'item.created', { id, campaignId: list.campaignId }, input);
      await this.assessItems.execute([id]);
      return this.getItem.execute(caller, id);
    });
  }
}
