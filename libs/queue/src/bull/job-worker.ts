import { UnrecoverableError, type Job } from 'bullmq';
import { setTimeout as pause } from 'node:timers/promises';
import { JobHandlersError, type JobHandlers } from '../handlers/job-handlers.js';
import { isJobName, type QueueName } from '../jobs/jobs.js';
import { BadPayloadError } from '../jobs/payload-parser.js';
import { openWorker, type AnyWorker, type QueueServer } from './connection.js';

/** What became of one try of a job. The news of a try may overtake that of the try before it. */
export interface JobOutcome {
  readonly name: string;
  readonly queue: QueueName;
  readonly jobId: string;
  /** 1 on the first try. */
  readonly attempt: number;
  readonly state: 'done' | 'willRetry' | 'failed';
  readonly milliseconds: number;
  readonly error?: Error;
}

export interface JobWorkerOptions {
  readonly queues: readonly QueueName[];
  /** Jobs of one queue at a time; 5 unless given. */
  readonly concurrency?: number;
  /** A job whose worker has not shown life for so long is given to another; 30 s unless given. */
  readonly lockMs?: number;
  readonly onOutcome?: (outcome: JobOutcome) => void;
  /** Receives connection trouble; the worker reconnects by itself. */
  readonly onError: (error: Error) => void;
}

/** A job may lose its worker this often (restarts, kills) before it counts as failed; handlers bear a repeat. */
const maxStalledCount = 10;

/** Takes jobs from BullMQ queues and runs their handlers. */
export class JobWorker {
  private readonly workers: AnyWorker[] = [];
  private readonly running = new Set<Promise<void>>();
  private closed: Promise<boolean> | undefined;
  /** Connections are being cut under running jobs: what they complain of then is no news. */
  private abandoned = false;

  constructor(
    private readonly server: QueueServer,
    private readonly handlers: JobHandlers,
    private readonly options: JobWorkerOptions,
  ) {}

  /**
   * Starts taking jobs.
   * @throws JobHandlersError, or the error of a server that is away or not migrated
   */
  async start(): Promise<void> {
    this.handlers.assertComplete();
    this.workers.push(...this.options.queues.map((queue) => this.open(queue)));
    try {
      // Only then run: a BullMQ worker that runs without a usable server tries again without a pause.
      await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    } catch (error) {
      await this.close(0);
      throw error;
    }
    for (const worker of this.workers) worker.run().catch(this.options.onError);
  }

  /**
   * Takes no more jobs and waits for the running ones, at most `graceMs`; a job still running then is left to
   * another worker, which gets it once the lock has expired.
   * @returns whether every job had finished
   */
  close(graceMs = 10_000): Promise<boolean> {
    this.closed ??= this.end(graceMs);
    return this.closed;
  }

  private async end(graceMs: number): Promise<boolean> {
    await Promise.all(this.workers.map((worker) => worker.pause(true)));
    const timer = new AbortController();
    const finished = await Promise.race([
      Promise.allSettled(this.running).then(() => true),
      pause(graceMs, false, { signal: timer.signal }).catch(() => true),
    ]);
    timer.abort();
    this.abandoned = !finished;
    await Promise.all(this.workers.map((worker) => worker.close(!finished)));
    return finished;
  }

  private open(queue: QueueName): AnyWorker {
    const { concurrency = 5, lockMs = 30_000, onOutcome } = this.options;
    const onError = (error: Error) => {
      if (!this.abandoned) this.options.onError(error);
    };
    const worker = openWorker(this.server, queue, (job) => this.process(job), {
      autorun: false,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs / 2,
      maxStalledCount,
    });
    worker.on('error', onError);
    worker.on('completed', (job) => onOutcome?.(outcome(queue, job, 'done')));
    worker.on('failed', (job, error) => {
      if (job === undefined) return onError(error);
      onOutcome?.({ ...outcome(queue, job, job.finishedOn === undefined ? 'willRetry' : 'failed'), error });
    });
    return worker;
  }

  private async process(job: Job): Promise<void> {
    const run = this.handle(job.name, job.data);
    this.running.add(run);
    try {
      await run;
    } finally {
      this.running.delete(run);
    }
  }

  /** Wrong names and payloads stay wrong: they fail at once instead of being tried again. */
  private async handle(name: string, payload: unknown): Promise<void> {
    if (!isJobName(name)) throw new UnrecoverableError(`Unknown job "${name}"`);
    try {
      await this.handlers.run(name, payload);
    } catch (error) {
      if (error instanceof BadPayloadError || error instanceof JobHandlersError)
        throw new UnrecoverableError(error.message);
      throw error;
    }
  }
}

const outcome = (queue: QueueName, job: Job, state: JobOutcome['state']): JobOutcome => ({
  name: job.name,
  queue,
  jobId: job.id ?? '',
  attempt: job.attemptsMade,
  state,
  milliseconds: Math.max(0, (job.finishedOn ?? Date.now()) - (job.processedOn ?? Date.now())),
});
