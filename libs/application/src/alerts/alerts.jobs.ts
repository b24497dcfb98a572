import { Injectable } from '@nestjs/common';
import { Failure, FailureError } from '@guatu/platform';
import { type JobPayload, OnJob } from '@guatu/queue';
import { RelayOutbox } from '../outbox/relay-outbox.js';
import { ScanAlerts } from './scan-alerts.js';
import { SendDelivery } from './send-delivery.js';
import { WakeDeliveries } from './wake-deliveries.js';

@Injectable()
export class AlertsJobs {
  constructor(
    private readonly scanAlerts: ScanAlerts,
    private readonly sendDelivery: SendDelivery,
    private readonly relayOutbox: RelayOutbox,
    private readonly wakeDeliveries: WakeDeliveries,
  ) {}

  /** Every morning; on a rest day it does nothing. */
  @OnJob('alerts.scan')
  async scan({ day }: JobPayload<'alerts.scan'>): Promise<void> {
    const result = await this.scanAlerts.execute(day);
    if (result instanceof Failure) throw new FailureError(result);
    await this.wakeDeliveries.execute();
  }

  @OnJob('deliveries.send')
  async send({ deliveryId }: JobPayload<'deliveries.send'>): Promise<void> {
    await this.sendDelivery.execute(Number(deliveryId));
  }

  /** By the clock: what no notification woke, and deliveries that nobody looks after. */
  @OnJob('outbox.relay')
  async relay(): Promise<void> {
    await this.relayOutbox.execute();
    await this.wakeDeliveries.execute();
  }
}
