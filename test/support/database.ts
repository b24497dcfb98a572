import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { adminQuery, withDatabase } from './admin-query.js';
import './global-setup.js';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  /** Disconnects whoever is left and removes the database. */
  drop(): Promise<void>;
}

/** Clones the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await adminQuery(server, `CREATE DATABASE ${name} TEMPLATE guatu_template`);
  return {
    url: withDatabase(server, name),
    drop: async () => {
      await adminQuery(server, waitUntilLeft(name));
      await adminQuery(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/**
 * A client that has said goodbye is still connected for a moment; thrown out in that moment it reports an error
 * that nobody listens for any more. Waits a second at most for those who are leaving.
 */
const waitUntilLeft = (name: string): string => `
  DO $$ BEGIN
    FOR turn IN 1..100 LOOP
      EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = '${name}');
      PERFORM pg_stat_clear_snapshot();
      PERFORM pg_sleep(0.01);
    END LOOP;
  END $$`;
