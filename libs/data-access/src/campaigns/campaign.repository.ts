import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Campaign } from '../entities/campaign.entity.js';
import { campaignColumns } from './campaign-columns.js';
import type { WorkListRow } from './work-list.repository.js';

export interface CampaignRow {
  id: number;
  name: string;
  unitId: number;
  unitName: string;
  startsOn: string;
  endsOn: string;
  version: number;
  lists: WorkListRow[];
}

export type NewCampaign = Pick<Campaign, 'unitId' | 'name' | 'startsOn' | 'endsOn'>;
export type CampaignPatch = Partial<Pick<Campaign, 'name' | 'startsOn' | 'endsOn'>>;

@Injectable()
export class CampaignRepository {
  constructor(private readonly database: Database) {}

  /**
   * Campaigns that concern somebody with these subtrees, newest first, with their lists and counts: those of
   * a unit inside a subtree, and those of a unit that the subtree belongs to (a bureau sees its county's).
   */
  visible(paths: readonly string[]): Promise<CampaignRow[]> {
    return this.database.query<CampaignRow>(
      `SELECT ${campaignColumns} FROM campaign c JOIN unit n ON n.id = c.unit_id
       WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) AS s(path)
                     WHERE starts_with(n.path, s.path) OR starts_with(s.path, n.path))
       ORDER BY c.starts_on DESC, c.id DESC`,
      [paths],
    );
  }

  /** The campaign, if its unit lies in one of the subtrees. */
  find(id: number, paths: readonly string[]): Promise<CampaignRow | undefined> {
    return this.database.one<CampaignRow>(
      `SELECT ${campaignColumns} FROM campaign c JOIN unit n ON n.id = c.unit_id
       WHERE c.id = $1 AND EXISTS (SELECT 1 FROM unnest($2::text[]) AS s(path) WHERE starts_with(n.path, s.path))`,
      [id, paths],
    );
  }

  async create(campaign: NewCampaign): Promise<number> {
    const [row] = await this.database.query<{ id: number }>(
      'INSERT INTO campaign (unit_id, name, starts_on, ends_on) VALUES ($1, $2, $3, $4) RETURNING id',
      [campaign.unitId, campaign.name, campaign.startsOn, campaign.endsOn],
    );
    if (!row) throw new Error('insert of a campaign returned no row');
    return row.id;
  }

  /** @returns false when the version is no longer the current one. */
  async update(id: number, version: number, patch: CampaignPatch): Promise<boolean> {
    const result = await this.database.manager
      .createQueryBuilder()
      .update(Campaign)
      .set({ ...patch, version: () => 'version + 1' })
      .where('id = :id AND version = :version', { id, version })
      .execute();
    return result.affected === 1;
  }

  async nameTaken(unitId: number, name: string, exceptId: number): Promise<boolean> {
    const row = await this.database.one(
      'SELECT 1 FROM campaign WHERE unit_id = $1 AND name = $2 AND id <> $3',
      [unitId, name, exceptId],
    );
    return row !== undefined;
  }
}
