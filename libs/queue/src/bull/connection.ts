import {
  Queue,
  Worker,
  createPostgresBackend,
  createRedisBackend,
  type BackendFactory,
  type IQueueBackend,
  type JobProgress,
  type Processor,
  type QueueOptions,
  type WorkerOptions,
} from 'bullmq';
import type { QueueName } from '../jobs/jobs.js';

/** Which server holds the queues. */
export type QueueServer =
  | { readonly backend: 'postgres'; readonly url: string }
  | { readonly backend: 'redis'; readonly redisUrl: string };

/** Schema of the queue's tables: apart from ours, under migrations of its own. */
export const queueSchema = 'bullmq';

/** Prefix of every Redis key, so that one Redis can serve others too. */
const prefix = 'guatu';

/** A BullMQ queue or worker on either server. */
export type AnyQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend, QueueServer>;
export type AnyWorker = Worker<unknown, unknown, string, IQueueBackend, JobProgress, QueueServer>;

/**
 * Chooses the store per connection, so that nothing process-wide is set. A producer has two PostgreSQL connections
 * at most, a worker three and one that listens; idle ones close after ten seconds.
 */
const createBackend: BackendFactory<IQueueBackend, QueueServer> = (name, options, use) => {
  const server = options.connection;
  const consumes = use?.withBlockingConnection === true;
  if (server.backend === 'postgres') {
    const connection = {
      connectionString: server.url,
      schema: queueSchema,
      max: consumes ? 3 : 2,
      application_name: 'guatu-queue',
    };
    return createPostgresBackend(name, { ...options, connection }, use);
  }
  // A worker waits for Redis to come back; a producer tells its caller after three reconnects.
  const connection = { url: server.redisUrl, maxRetriesPerRequest: consumes ? null : 3 };
  return createRedisBackend(name, { ...options, connection }, use);
};

/** A producer; connects at once, in the background. */
export const openQueue = (
  server: QueueServer,
  name: QueueName,
  options: Omit<QueueOptions, 'connection'>,
): AnyQueue => new Queue(name, { ...options, prefix, connection: server }, createBackend);

/** A consumer; takes jobs at once. */
export const openWorker = (
  server: QueueServer,
  name: QueueName,
  processor: Processor<unknown, unknown>,
  options: Omit<WorkerOptions, 'connection'>,
): AnyWorker => new Worker(name, processor, { ...options, prefix, connection: server }, createBackend);
