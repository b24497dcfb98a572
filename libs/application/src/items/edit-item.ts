import { Injectable } from '@nestjs/common';
import { Database, ItemRepository, type ItemPatch, type WorkItem } from '@guatu/data-access';
import { isFinished, mayMoveTo, scopePaths, type ItemStatus, type Principal } from '@guatu/domain';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { changedFields } from '../audit/changed-fields.js';
import { AssessItems } from './assess-items.js';
import { GetItem } from './get-item.js';
import type { ItemView } from './item.view.js';
import { itemFailures } from './item-failures.js';
import { ItemTrace } from './item-trace.js';
import { statusName } from './status-name.js';

export interface MilestoneInput {
  title: string;
  dueOn: string;
  weight: number;
  doneOn: string | null;
}

export interface EditItemInput {
  title?: string;
  goal?: string | null;
  basis?: string | null;
  leaderName?: string | null;
  contactName?: string | null;
  contactPhone?: string | null;
  startsOn?: string | null;
  dueOn?: string;
  status?: ItemStatus;
  remark?: string | null;
  leadUnitId?: number | null;
  supportUnitIds?: number[];
  milestones?: MilestoneInput[];
  /** Reason; needed when the due date moves or a finished item is opened again. */
  note?: string;
}

/** The supervision office changes what an item is: dates, units, milestones, state. */
@Injectable()
export class EditItem {
  constructor(
    private readonly database: Database,
    private readonly items: ItemRepository,
    private readonly trace: ItemTrace,
    private readonly assessItems: AssessItems,
    private readonly getItem: GetItem,
    private readonly clock: Clock,
  ) {}

  execute(
    caller: Principal,
    id: number,
    seenVersion: number,
    input: EditItemInput,
  ): Promise<ItemView | Failure> {
    return this.database.transaction(async () => {
      const item = await this.items.lock(scopePaths(caller, 'items.manage'), id);
      if (!item) return commonFailures.notFound();
      if (item.version !== seenVersion) return commonFailures.versionConflict();
      const today = this.clock.today();
      const failure = check(item, input, today) ?? (await this.checkUnits(item, input));
      if (failure) return failure;
      await this.write(caller, item, input);
      await this.assessItems.execute([id]);
      return this.getItem.execute(caller, id);
    });
  }

  private async checkUnits(item: WorkItem, input: EditItemInput): Promise<Failure | undefined> {
    const wanted = [...(input.supportUnitIds ?? []), ...(input.leadUnitId ? [input.leadUnitId] : [])];
    const known = await this.items.unitsOfCampaign(item.campaignId, wanted);
    return new Set(wanted).size === known ? undefined : itemFailures.unknownUnit();
  }

  private async write(caller: Principal, item: WorkItem, input: EditItemInput): Promise<void> {
    const { leadUnitId, supportUnitIds, milestones, note, ...fields } = input;
    const before = { ...item, ...(await this.relationsOf(item.id)) };
    const patch = { ...fields, leadUnitId, supportUnitIds, milestones: milestones?.map(storedForm) };
    // What says nothing new neither overtakes anybody's version nor stands in the history.
    if (!changedFields(before, patch)) return;
    await this.items.update(item.id, { ...fields, ...consequences(item, input, this.clock.today()) });
    if (milestones) await this.items.replaceMilestones(item.id, milestones);
    if (leadUnitId !== undefined || supportUnitIds) {
      await this.items.replaceAssignments(
        item.id,
        leadUnitId === undefined ? before.leadUnitId : leadUnitId,
        supportUnitIds ?? before.supportUnitIds,
      );
    }
    await this.trace.changed(caller.userId, 'item.edited', before, patch, note ?? null);
  }

  private async relationsOf(itemId: number) {
    const units = await this.items.assignedUnits(itemId);
    const milestones = await this.items.milestones(itemId);
    return {
      leadUnitId: units.find(({ role }) => role === 'lead')?.unitId ?? null,
      supportUnitIds: units.filter(({ role }) => role === 'support').map(({ unitId }) => unitId),
      milestones: milestones.map(storedForm),
    };
  }
}

/** A milestone as it is stored, whatever the order of the fields that came. */
function storedForm({ title, dueOn, weight, doneOn }: MilestoneInput): MilestoneInput {
  return { title, dueOn, weight, doneOn: doneOn ?? null };
}

function check(item: WorkItem, input: EditItemInput, today: string): Failure | undefined {
  const early = input.milestones?.find(({ doneOn }) => (doneOn ?? '') > today);
  if (early) return itemFailures.futureDate({ day: early.doneOn ?? '', today });
  const status = input.status ?? item.status;
  if (!mayMoveTo(item.status, status)) {
    return itemFailures.statusNotAllowed({ from: statusName(item.status), to: statusName(status) });
  }
  if (status === 'closed' && item.status !== 'archived' && item.completionRate < 100) {
    return itemFailures.closeBelowFull({ rate: item.completionRate });
  }
  const startsOn = input.startsOn === undefined ? item.startsOn : input.startsOn;
  const dueOn = input.dueOn ?? item.dueOn;
  if (startsOn !== null && dueOn < startsOn) return itemFailures.dueBeforeStart({ dueOn, startsOn });
  const reopens = input.status !== undefined && isFinished(item.status) && !isFinished(input.status);
  const movesDue = dueOn !== item.dueOn;
  if ((reopens || movesDue) && !input.note?.trim()) return itemFailures.reasonNeeded();
  return undefined;
}

/** A moved due date is another one to alert of; the finishing day goes with the state. */
function consequences(item: WorkItem, input: EditItemInput, today: string): ItemPatch {
  const movesDue = input.dueOn !== undefined && input.dueOn !== item.dueOn;
  return {
    ...(movesDue && { dueVersion: item.dueVersion + 1 }),
    ...(input.status && { finishedOn: isFinished(input.status) ? (item.finishedOn ?? today) : null }),
  };
}
