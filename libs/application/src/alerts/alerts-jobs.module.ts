import { Module } from '@nestjs/common';
import { OutboxModule } from '../outbox/outbox.module.js';
import { AlertsJobs } from './alerts.jobs.js';
import { AlertsModule } from './alerts.module.js';
import { WakeDeliveries } from './wake-deliveries.js';

/** The background half of alerts and the outbox, for workers. */
@Module({ imports: [AlertsModule, OutboxModule], providers: [AlertsJobs, WakeDeliveries] })
export class AlertsJobsModule {}
