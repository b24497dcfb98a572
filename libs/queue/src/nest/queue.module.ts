import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { BullJobQueue } from '../bull/bull-job-queue.js';
import type { QueueServer } from '../bull/connection.js';
import { JobWorker, type JobOutcome } from '../bull/job-worker.js';
import { JobHandlers } from '../handlers/job-handlers.js';
import { InlineJobQueue } from '../inline/inline-job-queue.js';
import { JobQueue } from '../job-queue.js';
import { chooseQueues } from '../jobs/jobs.js';
import type { RetryPolicy } from '../retry-policy.js';
import { QueueRunner } from './queue-runner.js';

export interface QueueModuleOptions {
  readonly backend: 'postgres' | 'redis' | 'inline';
  /** PostgreSQL; needed by `postgres`. */
  readonly url?: string;
  /** Needed by `redis`. */
  readonly redisUrl?: string;
  /** A producer only enqueues; a worker also runs jobs, and refuses to start without all handlers. */
  readonly role: 'producer' | 'worker';
  /** Queues this worker serves (QUEUES); empty or left out means all. */
  readonly queues?: readonly string[];
  readonly retry?: RetryPolicy;
  /** Called after every try of a job, for metrics. */
  readonly onOutcome?: (outcome: JobOutcome) => void;
}

/** Provides `JobQueue` to every module, and in a worker runs the @OnJob methods of all modules. */
@Module({})
export class QueueModule {
  /** @throws Error when an address is missing or QUEUES names an unknown queue */
  static forRoot(options: QueueModuleOptions): DynamicModule {
    const server = serverOf(options);
    const handlers = new JobHandlers();
    const log = new Logger('Queue');
    const onError = (error: Error) => log.error(error.message);
    const queue =
      server === null
        ? new InlineJobQueue(handlers)
        : new BullJobQueue(server, { retry: options.retry, onError });
    const worker =
      server === null || options.role === 'producer'
        ? null
        : new JobWorker(server, handlers, {
            queues: chooseQueues(options.queues),
            onError,
            onOutcome: (outcome) => {
              if (outcome.state !== 'done') log.warn(describe(outcome));
              options.onOutcome?.(outcome);
            },
          });
    return {
      module: QueueModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: JobQueue, useValue: queue },
        {
          provide: QueueRunner,
          inject: [DiscoveryService],
          useFactory: (discovery: DiscoveryService) =>
            new QueueRunner(discovery, handlers, queue, worker, options.role === 'worker'),
        },
      ],
      exports: [JobQueue],
    };
  }
}

function serverOf({ backend, url, redisUrl }: QueueModuleOptions): QueueServer | null {
  if (backend === 'inline') return null;
  if (backend === 'postgres' && url !== undefined) return { backend, url };
  if (backend === 'redis' && redisUrl !== undefined) return { backend, redisUrl };
  throw new Error(`The queue on ${backend} needs ${backend === 'redis' ? 'REDIS_URL' : 'DATABASE_URL'}.`);
}

const describe = ({ name, jobId, attempt, state, error }: JobOutcome): string =>
  `Job ${name} (${jobId}), try ${attempt}, ${state === 'failed' ? 'failed for good' : 'failed'}: ${error?.message}`;
