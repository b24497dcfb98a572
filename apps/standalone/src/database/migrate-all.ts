import { migrate } from '@guatu/data-access';
import type { Config } from '@guatu/platform';
import { migrateQueue } from '@guatu/queue';
import { checkServerVersion } from '../checks/server-version.js';

/**
 * Every deploy step on the database: our schema, and the queue's when it lives there.
 * @throws NewerSchemaError, StartError
 */
export async function migrateAll(config: Config, url: string): Promise<void> {
  await checkServerVersion(url);
  await migrate(url);
  if (config.queueBackend === 'postgres') await migrateQueue(url);
}
