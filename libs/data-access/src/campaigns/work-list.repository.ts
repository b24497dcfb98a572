import { Injectable } from '@nestjs/common';
import type { ItemKind } from '@guatu/domain';
import { Database } from '../database/database.js';
import { WorkList } from '../entities/work-list.entity.js';
import { listJson } from './campaign-columns.js';

export interface WorkListRow {
  id: number;
  number: number;
  title: string;
  kind: ItemKind;
  label: string | null;
  expectedItems: number | null;
  expectedAspects: number | null;
  items: number;
  aspects: number;
  version: number;
}

export type NewWorkList = Pick<WorkList, 'campaignId' | 'number' | 'title' | 'kind'> &
  Partial<Pick<WorkList, 'label' | 'expectedItems' | 'expectedAspects'>>;
export type WorkListPatch = Partial<Omit<NewWorkList, 'campaignId'>>;

@Injectable()
export class WorkListRepository {
  constructor(private readonly database: Database) {}

  /** The list with its counts and campaign, if the campaign's unit lies in one of the subtrees. */
  async find(
    id: number,
    paths: readonly string[],
  ): Promise<{ campaignId: number; list: WorkListRow } | undefined> {
    return this.database.one<{ campaignId: number; list: WorkListRow }>(
      `SELECT l.campaign_id AS "campaignId", ${listJson} AS list
       FROM work_list l JOIN campaign c ON c.id = l.campaign_id JOIN unit n ON n.id = c.unit_id
       WHERE l.id = $1 AND EXISTS (SELECT 1 FROM unnest($2::text[]) AS s(path) WHERE starts_with(n.path, s.path))`,
      [id, paths],
    );
  }

  async create(list: NewWorkList): Promise<number> {
    const [row] = await this.database.query<{ id: number }>(
      `INSERT INTO work_list (campaign_id, number, title, kind, label, expected_items, expected_aspects)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        list.campaignId,
        list.number,
        list.title,
        list.kind,
        list.label ?? null,
        list.expectedItems ?? null,
        list.expectedAspects ?? null,
      ],
    );
    if (!row) throw new Error('insert of a list returned no row');
    return row.id;
  }

  /** @returns false when the version is no longer the current one. */
  async update(id: number, version: number, patch: WorkListPatch): Promise<boolean> {
    const result = await this.database.manager
      .createQueryBuilder()
      .update(WorkList)
      .set({ ...patch, version: () => 'version + 1' })
      .where('id = :id AND version = :version', { id, version })
      .execute();
    return result.affected === 1;
  }

  async numberTaken(campaignId: number, number: number, exceptId: number): Promise<boolean> {
    const row = await this.database.one(
      'SELECT 1 FROM work_list WHERE campaign_id = $1 AND number = $2 AND id <> $3',
      [campaignId, number, exceptId],
    );
    return row !== undefined;
  }
}
