import type { QueueServer } from '@guatu/queue';
import { Queue, createPostgresBackend } from 'bullmq';

/** Puts a job in past every check of ours, as an older or newer release might. */
export async function addRaw(server: QueueServer, queue: string, name: string, data: unknown): Promise<void> {
  const raw =
    server.backend === 'postgres'
      ? new Queue(
          queue,
          { connection: { connectionString: server.url, schema: 'bullmq' } },
          createPostgresBackend,
        )
      : new Queue(queue, { connection: { url: server.redisUrl }, prefix: 'guatu' });
  await raw.add(name, data, { attempts: 5 });
  await raw.close();
}
