import { migrate } from '@guatu/data-access';

/** Runs the product's own migrations, never a synchronised schema. */
export async function migrateTemplate(url: string): Promise<void> {
  await migrate(url);
}
