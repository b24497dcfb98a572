import { Injectable } from '@nestjs/common';
import { DeliveryRepository } from '@guatu/data-access';
import { JobQueue } from '@guatu/queue';

const batch = 500;
const wakeMinutes = 10;

/**
 * Queues open deliveries anew whose job is gone: lost with the queue, out of tries, or cut off with its process. The
 * table is the truth, the job only a wake-up; one too many finds nothing to do.
 */
@Injectable()
export class WakeDeliveries {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly queue: JobQueue,
  ) {}

  async execute(): Promise<void> {
    for (const { id, wakeAt } of await this.deliveries.takeAbandoned(batch, wakeMinutes)) {
      const jobId = `wake-${id}-${wakeAt.getTime()}`;
      await this.queue.enqueue('deliveries.send', { deliveryId: String(id) }, { jobId });
    }
  }
}
