import { Injectable } from '@nestjs/common';
import {
  AuditRepository,
  EventPublisher,
  LedgerWriteRepository,
  type LedgerItem,
  type LedgerList,
} from '@guatu/data-access';
import { changedFields } from '../audit/changed-fields.js';
import { AssessItems } from '../items/assess-items.js';
import type { ImportPlan } from './plan-import.js';
import type { PlannedRow } from './plan-row.js';

/** Rows of one statement: enough that statements do not matter, few enough that a parameter stays some MiB. */
const batchSize = 2_000;

/** A row that is new or changed, with the id of its item. */
interface WrittenRow extends PlannedRow {
  id: number;
}

/** Writes a plan without errors. Runs inside the caller's transaction, with the list locked. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly ledgers: LedgerWriteRepository,
    private readonly assessItems: AssessItems,
    private readonly audit: AuditRepository,
    private readonly events: EventPublisher,
  ) {}

  async write({ list, rows, reading }: ImportPlan, actorId: number): Promise<void> {
    const touched = rows.filter(({ result }) => result === 'new' || result === 'changed');
    if (touched.length === 0) return;
    const aspects = new Set(touched.flatMap(({ item }) => (item.aspect === null ? [] : [item.aspect])));
    await this.ledgers.addAspects(list.id, [...aspects]);
    for (let from = 0; from < touched.length; from += batchSize) {
      const written = await this.writeItems(list, touched.slice(from, from + batchSize));
      await this.writeWhatHangsOn(written);
      await this.assessItems.execute(written.map(({ id }) => id));
      await this.audit.append(written.map((row) => auditEntry(row, actorId, reading.fileName)));
    }
    await this.events.publish({ kind: 'changed', campaignId: list.campaignId });
  }

  private async writeItems(list: LedgerList, rows: readonly PlannedRow[]): Promise<WrittenRow[]> {
    const fresh = rows.filter(({ stored }) => stored === null);
    const ids = await this.ledgers.insert(
      list,
      fresh.map(({ item }) => fieldsOnly(item)),
    );
    const changed = rows.flatMap(({ stored, item }) =>
      stored ? [{ ...fieldsOnly(item), id: stored.id }] : [],
    );
    await this.ledgers.update(list.id, changed);
    return rows.map((row) => {
      const id = row.stored?.id ?? ids.get(row.item.number);
      if (id === undefined) throw new Error(`no id for number ${row.item.number} of list ${list.id}`);
      return { ...row, id };
    });
  }

  private async writeWhatHangsOn(rows: readonly WrittenRow[]): Promise<void> {
    const of = (differs: (row: WrittenRow) => boolean): WrittenRow[] => rows.filter(differs);
    await this.ledgers.putProfiles(
      rows.flatMap(({ id, item }) => (item.project ? [{ itemId: id, value: item.project }] : [])),
    );
    await this.ledgers.replaceAssignments(
      of(unitsDiffer).map(({ id, item }) => ({ itemId: id, value: item })),
    );
    await this.ledgers.replaceMilestones(
      of(milestonesDiffer).map(({ id, item }) => ({ itemId: id, value: item.milestones })),
    );
  }
}

const unitsDiffer = ({ stored, item }: PlannedRow): boolean =>
  stored === null ||
  stored.leadUnitId !== item.leadUnitId ||
  stored.supportUnitIds.join() !== item.supportUnitIds.join();
const milestonesDiffer = ({ stored, item }: PlannedRow): boolean =>
  stored === null || JSON.stringify(stored.milestones) !== JSON.stringify(item.milestones);

/** Without what is written by other statements. */
function fieldsOnly(item: LedgerItem): LedgerItem {
  return { ...item, milestones: [], project: null, supportUnitIds: [] };
}

/** The fields of the profile stand beside those of the item, as on its page. */
function flat({ project, ...item }: LedgerItem): Record<string, unknown> {
  return { ...item, ...project };
}

function auditEntry({ id, stored, item }: WrittenRow, actorId: number, fileName: string) {
  const now = Object.entries(flat(item));
  const said = now.filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  const change = stored
    ? changedFields(flat(stored), Object.fromEntries(now))
    : { after: Object.fromEntries(said) };
  return { actorId, action: 'item.imported', entity: 'item', entityId: id, ...change, note: fileName };
}
