import { readConfig } from '@guatu/platform';
import { explain } from './console/explain.js';
import { step } from './console/step.js';
import { migrateAll } from './database/migrate-all.js';
import { prepareInstance } from './instance/prepare-instance.js';

/** The deploy step: brings the database up to this release and makes the first administrator if one is named. */
export async function main(): Promise<void> {
  try {
    const config = readConfig(process.env);
    await step('升级数据结构 · bringing the database up to date', () =>
      migrateAll(config, config.databaseUrl),
    );
    await prepareInstance(config, { empty: true, env: process.env });
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
