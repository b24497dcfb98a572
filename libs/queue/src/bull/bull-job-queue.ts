import { JobQueue, type EnqueueOptions, type QueueCounts, type Schedule } from '../job-queue.js';
import {
  jobs,
  parseJobPayload,
  queueNames,
  type JobName,
  type JobPayload,
  type QueueName,
} from '../jobs/jobs.js';
import { defaultRetryPolicy, type RetryPolicy } from '../retry-policy.js';
import { openQueue, type AnyQueue, type QueueServer } from './connection.js';
import { keepSchedule } from './keep-schedule.js';

/** How long finished jobs are kept, in seconds, and how many: enough to look at, bounded for ever. */
const keepDone = { age: 24 * 3600, count: 1_000 };
const keepFailed = { age: 14 * 24 * 3600, count: 5_000 };

export interface BullJobQueueOptions {
  readonly retry?: RetryPolicy;
  /** Receives connection trouble; the queue reconnects by itself. */
  readonly onError: (error: Error) => void;
}

/** Jobs in BullMQ, on PostgreSQL or Redis. Connects on first use. */
export class BullJobQueue extends JobQueue {
  private readonly queues = new Map<QueueName, AnyQueue>();

  constructor(
    private readonly server: QueueServer,
    private readonly options: BullJobQueueOptions,
  ) {
    super();
  }

  async enqueue<N extends JobName>(
    name: N,
    payload: JobPayload<N>,
    options: EnqueueOptions = {},
  ): Promise<void> {
    const data = parseJobPayload(name, payload);
    await this.queueOf(name).add(name, data, {
      delay: options.delayMs,
      // BullMQ refuses ids with a colon and ids that look like numbers; the name keeps jobs of one queue apart.
      jobId: options.jobId === undefined ? undefined : `${name}/${encodeURIComponent(options.jobId)}`,
    });
  }

  async upsertSchedule<N extends JobName>(name: N, schedule: Schedule<N>): Promise<void> {
    const payload = parseJobPayload(name, schedule.payload);
    await keepSchedule(this.queueOf(name), name, schedule.cron, schedule.tz, payload);
  }

  async counts(): Promise<Record<QueueName, QueueCounts>> {
    const rows = await Promise.all(
      queueNames.map(async (name): Promise<[QueueName, QueueCounts]> => {
        const found = await this.open(name).getJobCounts(
          'waiting',
          'prioritized',
          'active',
          'delayed',
          'failed',
        );
        const of = (state: string) => found[state] ?? 0;
        const waiting = of('waiting') + of('prioritized');
        return [name, { waiting, active: of('active'), delayed: of('delayed'), failed: of('failed') }];
      }),
    );
    // One entry per queue name, as the line above made them.
    return Object.fromEntries(rows) as Record<QueueName, QueueCounts>;
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queueOf(name: JobName): AnyQueue {
    return this.open(jobs[name].queue);
  }

  private open(name: QueueName): AnyQueue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const { attempts, backoffMs } = this.options.retry ?? defaultRetryPolicy;
    const queue = openQueue(this.server, name, {
      defaultJobOptions: {
        attempts,
        backoff: { type: 'exponential', delay: backoffMs },
        removeOnComplete: keepDone,
        removeOnFail: keepFailed,
      },
    });
    queue.on('error', this.options.onError);
    this.queues.set(name, queue);
    return queue;
  }
}
