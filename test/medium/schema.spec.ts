import { createDataSource, migrate } from '@guatu/data-access';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { adminQuery, withDatabase } from '../support/admin-query.js';
import { dumpSchema } from '../support/schema-dump.js';
import '../support/global-setup.js';

const name = `schema_${process.pid}`;
let url: string;
let client: pg.Client;
let source: DataSource;

beforeAll(async () => {
  const server = inject('postgresUrl');
  await adminQuery(server, `CREATE DATABASE ${name} TEMPLATE template0`);
  url = withDatabase(server, name);
  await migrate(url);
  client = new pg.Client({ connectionString: url });
  await client.connect();
  source = await createDataSource({ url, poolSize: 1 }).initialize();
});

afterAll(async () => {
  await source?.destroy();
  await client?.end();
  await adminQuery(inject('postgresUrl'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

it('of the migrations is the committed one (npm run schema writes it)', async () => {
  const dump = await dumpSchema(client);
  expect(dump).toContain('CREATE TABLE work_item (');
  await expect(dump).toMatchFileSnapshot('../../libs/data-access/schema.sql');
});

it('has every column that an entity names, with its type and nullability', async () => {
  const { rows } = await client.query<{ key: string; type: string; nullable: boolean }>(
    `SELECT c.relname || '.' || a.attname AS key, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  );
  const actual = new Map(rows.map(({ key, type, nullable }) => [key, { type, nullable }]));
  const columns = source.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => {
      const scale = column.precision == null ? '' : `(${column.precision},${column.scale ?? 0})`;
      const type = source.driver.normalizeType(column) + scale + (column.isArray ? '[]' : '');
      return { key: `${entity.tableName}.${column.databaseName}`, type, nullable: column.isNullable };
    }),
  );
  expect(columns.length).toBeGreaterThan(30);
  for (const { key, type, nullable } of columns) {
    expect({ key, ...actual.get(key) }).toEqual({ key, type, nullable });
  }
});

it('can be taken down again to nothing but the record of migrations', async () => {
  const other = `${name}_down`;
  await adminQuery(inject('postgresUrl'), `CREATE DATABASE ${other} TEMPLATE template0`);
  const empty = createDataSource({ url: withDatabase(inject('postgresUrl'), other), poolSize: 1 });
  try {
    await empty.initialize();
    const ran = await empty.runMigrations();
    for (let count = 0; count < ran.length; count++) await empty.undoLastMigration();
    const left = await empty.query<{ relname: string }[]>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    );
    expect(left).toEqual([{ relname: 'schema_migration' }]);
  } finally {
    await empty.destroy();
    await adminQuery(inject('postgresUrl'), `DROP DATABASE IF EXISTS ${other} WITH (FORCE)`);
  }
});
