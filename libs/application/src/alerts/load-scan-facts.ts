import { Injectable } from '@nestjs/common';
import {
  AlertRuleRepository,
  AlertScanRepository,
  DigestRepository,
  UnitRepository,
} from '@guatu/data-access';
import { defaultLadder, type WorkingCalendar } from '@guatu/domain';
import { Ladders } from './ladders.js';
import { RecipientDirectory } from './recipient-directory.js';
import type { ScanFacts } from './scan-pass.js';

/** What a scan needs to know besides the items; as large as the organisation. */
@Injectable()
export class LoadScanFacts {
  constructor(
    private readonly rules: AlertRuleRepository,
    private readonly scans: AlertScanRepository,
    private readonly digests: DigestRepository,
    private readonly units: UnitRepository,
  ) {}

  /** Stores the default ladder on first use, so that it is there to be looked at and edited. */
  async execute(day: string, calendar: WorkingCalendar): Promise<ScanFacts> {
    await this.rules.ensureInstanceRules(
      defaultLadder.rungs.map(({ code, offset, recipients }) => ({
        code,
        offset,
        recipients: [...recipients],
      })),
    );
    const ladders = new Ladders(await this.rules.all());
    const directory = new RecipientDirectory(await this.units.all(), await this.scans.grants());
    const people = await this.digests.recipients(day);
    return { day, calendar, ladders, directory, recipients: new Map(people.map((one) => [one.id, one])) };
  }
}
