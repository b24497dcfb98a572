import { Injectable } from '@nestjs/common';
import { CampaignUnitRepository, LedgerItemRepository } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { writeLedger } from '@guatu/ledger';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { exportValuesOf } from '../ledger/ledger-values-of.js';
import { UnitDirectory } from '../ledger/unit-directory.js';

/** A file to hand out. */
export interface LedgerFile {
  name: string;
  bytes: Buffer;
}

/** Writes a list as a ledger that can be imported again without loss; a unit gets its own rows only. */
@Injectable()
export class ExportLedger {
  constructor(
    private readonly items: LedgerItemRepository,
    private readonly units: CampaignUnitRepository,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Principal, listId: number): Promise<LedgerFile | Failure> {
    const paths = scopePaths(caller, 'ledger.export');
    const list = await this.items.findList(paths, listId);
    if (!list) return commonFailures.notFound();
    const items = await this.items.itemsWithin(paths, listId);
    const units = new UnitDirectory(await this.units.within(list.unitId));
    const rows = items.map((item) => exportValuesOf(item, (id) => units.label(id)));
    const bytes = await writeLedger(list.kind, rows, { locale: caller.locale, title: list.title });
    return { name: `${list.campaignName}-${list.title}-${this.clock.today()}.xlsx`, bytes };
  }
}
