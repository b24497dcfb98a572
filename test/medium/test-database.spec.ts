import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../support/database.js';

it('gives every test file a database of its own, cloned from the template, in UTF-8', async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const client = new pg.Client({ connectionString: first.url });
  await client.connect();
  await client.query(`CREATE TABLE only_here AS SELECT '挂图'::text AS name`);
  const { rows } = await client.query(`SELECT name, length(name) FROM only_here`);
  expect(rows).toEqual([{ name: '挂图', length: 2 }]);
  client.on('error', () => undefined);
  await first.drop();

  const other = new pg.Client({ connectionString: second.url });
  await other.connect();
  const found = await other.query(`SELECT to_regclass('only_here') AS here`);
  expect(found.rows).toEqual([{ here: null }]);
  await other.end();
  await second.drop();
});
