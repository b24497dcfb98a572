import { Inject, Injectable } from '@nestjs/common';
import { AccountRepository, SettingRepository } from '@guatu/data-access';
import { Clock } from '@guatu/platform';
import type { DemoAccountView, InstanceView } from './instance.view.js';
import { VERSION } from './version.js';

/** Key of the setting in which the demonstration leaves its accounts. */
export const demoAccountsKey = 'demo.accounts';

@Injectable()
export class DescribeInstance {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly settings: SettingRepository,
    private readonly clock: Clock,
    @Inject(VERSION) private readonly version: string,
  ) {}

  async execute(): Promise<InstanceView> {
    const [anyAccount, demo] = await Promise.all([
      this.accounts.anyExists(),
      this.settings.read<DemoAccountView[]>(demoAccountsKey),
    ]);
    return {
      version: this.version,
      today: this.clock.today(),
      timeZone: this.clock.timeZone,
      dayIsPinned: this.clock.isPinned,
      setupNeeded: !anyAccount,
      demoAccounts: demo?.value ?? [],
    };
  }
}
