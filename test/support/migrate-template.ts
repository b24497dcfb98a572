import { migrate } from '@guatu/data-access';
import { migrateQueue } from '@guatu/queue';

/** Runs the deploy steps of the product, never a synchronised schema. */
export async function migrateTemplate(url: string): Promise<void> {
  await migrate(url);
  await migrateQueue(url);
}
