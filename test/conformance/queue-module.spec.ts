import { JobQueue, migrateQueue, OnJob, QueueModule, type JobOutcome } from '@guatu/queue';
import { Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Gate } from './queue-harness.js';

@Injectable()
class AllJobs {
  readonly sent: string[] = [];

  @OnJob('outbox.relay')
  async relay(): Promise<void> {}

  @OnJob('items.assessDay')
  async assess(): Promise<void> {}

  @OnJob('alerts.scan')
  async scan(): Promise<void> {}

  @OnJob('deliveries.send')
  async send({ deliveryId }: { deliveryId: string }): Promise<void> {
    this.sent.push(deliveryId);
  }
}

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database.drop();
});

function start(role: 'producer' | 'worker', onOutcome?: (outcome: JobOutcome) => void) {
  @Module({
    imports: [QueueModule.forRoot({ backend: 'postgres', url: database.url, role, onOutcome })],
    providers: [AllJobs],
  })
  class TestModule {}
  return NestFactory.createApplicationContext(TestModule, { logger: false, abortOnError: false });
}

it('carries a job from a producing application to a working one, and both close', async () => {
  const outcomes: JobOutcome[] = [];
  const finished = new Gate();
  const apps: INestApplicationContext[] = [
    await start('producer'),
    await start('worker', (outcome) => {
      outcomes.push(outcome);
      finished.open();
    }),
  ];
  await apps[0]!.get(JobQueue).enqueue('deliveries.send', { deliveryId: 'd-1' });
  await finished.opened;
  expect(outcomes).toMatchObject([
    { name: 'deliveries.send', queue: 'deliveries', state: 'done', attempt: 1 },
  ]);
  expect(apps.map((app) => app.get(AllJobs).sent)).toEqual([[], ['d-1']]);
  for (const app of apps) await app.close();
  expect(await connections()).toBe(0);
});

it('does not start on a database that was not migrated, and starts once it was', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('DROP SCHEMA bullmq CASCADE');
  await client.end();
  await expect(start('worker')).rejects.toThrow('not initialized');
  await migrateQueue(database.url);
  await migrateQueue(database.url);
  const app = await start('worker');
  await app.close();
});

/** Connections that a queue still holds on this database. */
async function connections(): Promise<number> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  await client.end();
  return rows[0]?.n ?? -1;
}
