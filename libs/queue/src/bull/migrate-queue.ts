import { runMigrations } from 'bullmq';
import pg from 'pg';
import { queueSchema } from './connection.js';

/**
 * Brings the queue's tables up to the installed BullMQ, in one transaction under a lock of its own. Part of every
 * deployment on PostgreSQL; needs the right to create a schema.
 */
export async function migrateQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'guatu-migrate-queue' });
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
  } finally {
    await client.end();
  }
}
