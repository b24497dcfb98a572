import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { MailSettingsModule } from '../mail-settings/mail-settings.module.js';
import { IssueDigests } from './issue-digests.js';
import { ListAlerts } from './list-alerts.js';
import { LoadScanFacts } from './load-scan-facts.js';
import { ScanAlerts } from './scan-alerts.js';
import { SendDelivery } from './send-delivery.js';

/** What is overdue or soon due reaches whoever has to know. */
@Module({
  imports: [CalendarModule, MailSettingsModule],
  providers: [IssueDigests, ListAlerts, LoadScanFacts, ScanAlerts, SendDelivery],
  exports: [ListAlerts, ScanAlerts, SendDelivery],
})
export class AlertsModule {}
