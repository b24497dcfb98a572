import type { JobName, JobPayload, QueueName } from './jobs/jobs.js';

export interface EnqueueOptions {
  /**
   * Makes the job unique among jobs of its name: a second one with the same id is ignored while the first waits,
   * runs or is kept after its end (a day when done, two weeks when failed).
   */
  readonly jobId?: string;
  /** Not before this many milliseconds from now. */
  readonly delayMs?: number;
}

/** A repeated job; each name has at most one schedule. */
export interface Schedule<N extends JobName> {
  /** Five fields (minute first), or six with seconds first. */
  readonly cron: string;
  /** IANA zone in which the cron fields are read. */
  readonly tz: string;
  readonly payload: JobPayload<N>;
}

/** Jobs of one queue by state. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  /** Kept failures, of the last two weeks. */
  readonly failed: number;
}

/**
 * Where jobs are left to be done. Takes no transaction: what must not be lost is written to a table in the same
 * transaction, and the job only wakes who reads it. (A class, so that it is its own injection token.)
 */
export abstract class JobQueue {
  /** @throws BadPayloadError before anything is queued */
  abstract enqueue<N extends JobName>(
    name: N,
    payload: JobPayload<N>,
    options?: EnqueueOptions,
  ): Promise<void>;

  /**
   * Sets the schedule of a job; the same from any number of processes is one schedule. A run that fell due while
   * nobody served the queue is kept and done once; further missed runs are skipped.
   */
  abstract upsertSchedule<N extends JobName>(name: N, schedule: Schedule<N>): Promise<void>;

  /** Facts for health and metrics; one small query per queue. */
  abstract counts(): Promise<Record<QueueName, QueueCounts>>;

  abstract close(): Promise<void>;
}
