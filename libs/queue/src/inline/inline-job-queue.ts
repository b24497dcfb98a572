import type { JobHandlers } from '../handlers/job-handlers.js';
import { JobQueue, type EnqueueOptions, type QueueCounts, type Schedule } from '../job-queue.js';
import { parseJobPayload, queueNames, type JobName, type JobPayload, type QueueName } from '../jobs/jobs.js';

/**
 * Runs each job at once, inside `enqueue`, for tests: what the handler throws is thrown there. Delays are not
 * waited for; schedules are kept to be read, and never fire.
 */
export class InlineJobQueue extends JobQueue {
  private readonly seen = new Set<string>();
  /** What was asked for, by job. */
  readonly schedules = new Map<JobName, Schedule<JobName>>();

  constructor(private readonly handlers: JobHandlers) {
    super();
  }

  async enqueue<N extends JobName>(
    name: N,
    payload: JobPayload<N>,
    { jobId }: EnqueueOptions = {},
  ): Promise<void> {
    const data = parseJobPayload(name, payload);
    if (jobId !== undefined) {
      const key = `${name}/${jobId}`;
      if (this.seen.has(key)) return;
      this.seen.add(key);
    }
    await this.handlers.run(name, data);
  }

  upsertSchedule<N extends JobName>(name: N, schedule: Schedule<N>): Promise<void> {
    parseJobPayload(name, schedule.payload);
    this.schedules.set(name, schedule);
    return Promise.resolve();
  }

  counts(): Promise<Record<QueueName, QueueCounts>> {
    const none: QueueCounts = { waiting: 0, active: 0, delayed: 0, failed: 0 };
    // One entry per queue name.
    return Promise.resolve(
      Object.fromEntries(queueNames.map((name) => [name, none])) as Record<QueueName, QueueCounts>,
    );
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
