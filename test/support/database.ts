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
    drop: () => adminQuery(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
