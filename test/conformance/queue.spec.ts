import { BadPayloadError, InlineJobQueue } from '@guatu/queue';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { findRedisServer, startRedis } from '../support/redis-server.js';
import { queueConformance } from './queue-cases.js';
import { Harness } from './queue-harness.js';

describe('queue on PostgreSQL', () => {
  let database: TestDatabase | undefined;

  // Hooks after a test run in reverse order: declared first, this one comes after the queues were closed.
  afterEach(async () => {
    await database?.drop();
  });

  queueConformance(async () => {
    database = await createTestDatabase();
    return { backend: 'postgres', url: database.url };
  });

  it('goes on after every connection was cut', async () => {
    database = await createTestDatabase();
    const h = new Harness({ backend: 'postgres', url: database.url });
    try {
      await h.worker();
      const queue = h.queue();
      await queue.enqueue('deliveries.send', { deliveryId: 'before' });
      await h.until(() => h.outcomes.length === 1);
      await cutConnections(database.url);
      // A producer may still pick a connection that is dead without knowing it; the caller hears of that.
      await vi.waitFor(() => queue.enqueue('deliveries.send', { deliveryId: 'after' }, { jobId: 'after' }));
      await h.until(() => h.outcomes.length === 2);
      expect(h.calls.map(({ payload }) => payload)).toEqual([
        { deliveryId: 'before' },
        { deliveryId: 'after' },
      ]);
    } finally {
      await h.close();
    }
  });
});

/** Ends every other connection of the database. */
async function cutConnections(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  await client.end();
}

const redisServer = findRedisServer();
if (redisServer === null) console.log('redis-server not found: Redis queue conformance not run');

describe.skipIf(redisServer === null)('queue on Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let used = 0;

  beforeAll(async () => {
    redis = await startRedis(redisServer ?? 'redis-server');
  });

  afterAll(async () => {
    await redis.stop();
  });

  queueConformance(() => {
    used += 1;
    return Promise.resolve({ backend: 'redis', redisUrl: `${redis.url}/${used}` });
  });
});

describe('queue inline', () => {
  const unused = { backend: 'postgres', url: 'postgres://127.0.0.1:1/unused' } as const;

  it('runs a job inside enqueue, a job id once, payload intact', async () => {
    const h = new Harness(unused);
    const queue = new InlineJobQueue(h.handlers('inline', () => Promise.resolve()));
    await queue.enqueue('deliveries.send', { deliveryId: 'd-1' }, { jobId: '1' });
    await queue.enqueue('deliveries.send', { deliveryId: 'd-1' }, { jobId: '1' });
    await queue.enqueue('alerts.scan', { day: '2023-01-20' }, { jobId: '1' });
    expect(h.calls.map(({ name, payload }) => [name, payload])).toEqual([
      ['deliveries.send', { deliveryId: 'd-1' }],
      ['alerts.scan', { day: '2023-01-20' }],
    ]);
  });

  it('throws what the handler throws, and refuses a bad payload', async () => {
    const h = new Harness(unused);
    const queue = new InlineJobQueue(h.handlers('inline', () => Promise.reject(new Error('no'))));
    await expect(queue.enqueue('outbox.relay', {})).rejects.toThrow('no');
    await expect(queue.enqueue('alerts.scan', { day: '20 January' })).rejects.toThrow(BadPayloadError);
  });
});
