import { Injectable } from '@nestjs/common';
import { CampaignRepository, Database, SettingRepository, WorkListRepository } from '@guatu/data-access';
import { Failure } from '@guatu/platform';
import { hashPassword } from '../identity/password.js';
import { ImportLedger } from '../imports/import-ledger.js';
import { demoAccountsKey } from '../instance/describe-instance.js';
import { AssessDay } from '../items/assess-day.js';
import { demoPassword, featuredAccounts } from './demo-accounts.js';
import { type DemoCounty, type DemoList, readDemoCounties, readDemoLedger } from './demo-files.js';
import { DemoOrganisation, unitIdOf } from './demo-organisation.js';

/** Set in the same transaction as the data: it is there when all of it is. */
export const demoSeededKey = 'demo.seeded';

export interface DemoStep {
  label: string;
  /** Steps finished, and in all. */
  done: number;
  total: number;
}

/**
 * Writes the demonstration: units, accounts, campaigns and the ledgers through the same import that users have, so
 * that every total is computed from rows (docs/domain.md §3). One transaction: interrupted, it leaves nothing; done
 * once, it does nothing.
 */
@Injectable()
export class SeedDemo {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingRepository,
    private readonly organisation: DemoOrganisation,
    private readonly campaigns: CampaignRepository,
    private readonly lists: WorkListRepository,
    private readonly importLedger: ImportLedger,
    private readonly assessDay: AssessDay,
  ) {}

  /**
   * @returns whether anything was written.
   * @throws when a demonstration file is refused, naming its problems
   */
  async execute(report: (step: DemoStep) => void = () => undefined): Promise<boolean> {
    if (await this.settings.read(demoSeededKey)) return false;
    const counties = await readDemoCounties();
    const total = counties.reduce((steps, { lists }) => steps + 1 + lists.length, 1);
    let done = 0;
    const finish = (label: string): void => report({ label, done: ++done, total });
    await this.database.transaction(async () => {
      const passwordHash = await hashPassword(demoPassword);
      for (const county of counties) await this.seedCounty(county, passwordHash, finish);
      await this.assessDay.execute();
      await this.settings.write(demoAccountsKey, featuredAccounts(counties));
      await this.settings.write(demoSeededKey, { counties: counties.map(({ code }) => code) });
      finish('亮灯 · lights');
    });
    return true;
  }

  private async seedCounty(
    county: DemoCounty,
    passwordHash: string,
    finish: (label: string) => void,
  ): Promise<void> {
    const units = await this.organisation.addUnits(county);
    const people = await this.organisation.addPeople(county, units, passwordHash);
    const unitId = unitIdOf(units, county.name);
    const campaignId = await this.campaigns.create({ unitId, ...county.campaign });
    finish(`${county.name}：单位和账号 · units and accounts`);
    const office = county.people.find(({ role }) => role === 'supervisor') ?? county.people[0];
    const actorId = people.get(office?.login ?? '');
    if (actorId === undefined) throw new Error(`the demonstration of ${county.code} has no accounts`);
    for (const list of county.lists) {
      await this.seedList(county, campaignId, list, actorId);
      finish(`${county.name}：${list.title}`);
    }
  }

  private async seedList(
    county: DemoCounty,
    campaignId: number,
    list: DemoList,
    actorId: number,
  ): Promise<void> {
    const { file, ...fields } = list;
    const listId = await this.lists.create({ ...fields, campaignId });
    const bytes = await readDemoLedger(county, list);
    const result = await this.importLedger.execute({
      listId,
      fileName: file,
      bytes,
      actorId,
      asOf: county.demoDay,
    });
    if (result instanceof Failure) {
      const places = result.paths.map(({ path, message }) => `\n  ${path}: ${message}`);
      throw new Error(`demo/${county.code}/${file}: ${result.message('en')}${places.join('')}`);
    }
  }
}
