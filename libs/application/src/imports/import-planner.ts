import { Injectable } from '@nestjs/common';
import { CampaignUnitRepository, LedgerItemRepository, type LedgerList } from '@guatu/data-access';
import type { LedgerReading } from '@guatu/ledger';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import { planImport, type ImportPlan } from './plan-import.js';
import { UnitDirectory } from '../ledger/unit-directory.js';

/** Holds a reading against what the list has now. Runs inside the caller's transaction. */
@Injectable()
export class ImportPlanner {
  constructor(
    private readonly items: LedgerItemRepository,
    private readonly units: CampaignUnitRepository,
    private readonly calendars: CalendarProvider,
  ) {}

  async plan(list: LedgerList, reading: LedgerReading, today: string): Promise<ImportPlan> {
    const stored = await this.items.items(list.id);
    const units = new UnitDirectory(await this.units.within(list.unitId));
    return planImport({ list, reading, stored, units, today, calendar: await this.calendars.current() });
  }
}
