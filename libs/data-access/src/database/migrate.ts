import { createDataSource } from './data-source.js';

/** The database was written by a newer release than this one. */
export class NewerSchemaError extends Error {
  constructor(readonly unknownMigrations: string[]) {
    super(
      `The database was made by a newer version of Guatu (it knows ${unknownMigrations.join(', ')}). ` +
        'Start that version, or restore a backup made with this one.',
    );
    this.name = 'NewerSchemaError';
  }
}

/**
 * Brings the schema up to this release, in one transaction, one process at a time (advisory lock).
 * @returns names of the migrations that ran; empty when nothing was to do.
 * @throws NewerSchemaError when the database holds migrations this release does not know.
 */
export async function migrate(url: string): Promise<string[]> {
  const source = createDataSource({ url, poolSize: 2, applicationName: 'guatu-migrate' });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('guatu.migrate'))`);
    await refuseNewerSchema(source);
    const ran = await source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(hashtext('guatu.migrate'))`).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

async function refuseNewerSchema(source: ReturnType<typeof createDataSource>): Promise<void> {
  const [table] = await source.query<{ present: boolean }[]>(
    `SELECT to_regclass('schema_migration') IS NOT NULL AS present`,
  );
  if (!table?.present) return;
  const applied = await source.query<{ name: string }[]>(`SELECT name FROM schema_migration ORDER BY id`);
  const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const unknown = applied.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerSchemaError(unknown);
}
