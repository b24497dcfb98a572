import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '@guatu/data-access';
import { adminQuery, withDatabase } from './admin-query.js';
import { migrateTemplate } from './migrate-template.js';
import { makeScratchFolder } from './scratch-folder.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Maintenance database of the run's server; test databases are made by `createTestDatabase`. */
    readonly postgresUrl: string;
  }
}

/** One server per run and one migrated template, which `createTestDatabase` clones in a fraction of a second. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeScratchFolder();
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    database: 'guatu_template',
    durability: 'test',
    log: (line) => {
      if (/\b(FATAL|PANIC):/.test(line)) process.stderr.write(`${line}\n`);
    },
  });
  try {
    await migrateTemplate(server.url);
    const postgresUrl = withDatabase(server.url, 'postgres');
    // No connections: one left open on the template would make every clone fail.
    await adminQuery(
      postgresUrl,
      'ALTER DATABASE guatu_template WITH IS_TEMPLATE true ALLOW_CONNECTIONS false',
    );
    project.provide('postgresUrl', postgresUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
