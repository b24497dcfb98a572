import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminQuery } from '../support/admin-query.js';
import { createTestDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import { type GuatuOptions, GuatuProcess } from '../support/guatu-process.js';

let folder: string;
let port: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guatu-refusal-'));
  port = String(await freePort());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts, waits for the end, and returns exit code and text. */
async function attempt({ env, ...options }: GuatuOptions): Promise<[number | string, string]> {
  const guatu = GuatuProcess.start({ ...options, env: { DATA_DIR: folder, PORT: port, ...env } });
  return [await guatu.end(), guatu.output];
}

/** What is printed by a start that must fail with a way out. */
async function refusal(options: GuatuOptions): Promise<string> {
  const [code, output] = await attempt(options);
  if (code !== 1 || !output.includes('Fix:')) throw new Error(`ended with ${code}:\n${output}`);
  return output;
}

it('a Node that is too old', async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.4'})`;
  const output = await refusal({ nodeWords: ['--import', pretend] });
  expect(output).toContain('18.20.4 is too old');
  expect(output).toContain('20.19');
});

it.skipIf(process.getuid?.() === 0)('a data folder that cannot be read or written', async () => {
  const DATA_DIR = join(folder, 'locked');
  await mkdir(DATA_DIR, { mode: 0o000 });
  const output = await refusal({ env: { DATA_DIR } });
  expect(output).toContain(DATA_DIR);
  expect(output).toContain('cannot be used');
});

it('a file where the data folder should be, and a folder that cannot be made', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  expect(await refusal({ env: { DATA_DIR: file } })).toContain('cannot be used');
  expect(await refusal({ env: { DATA_DIR: join(file, 'data') } })).toContain('cannot be used');
});

it('a data folder of a newer PostgreSQL', async () => {
  const DATA_DIR = join(folder, 'newer');
  await mkdir(join(DATA_DIR, 'postgres', 'cluster'), { recursive: true });
  await writeFile(join(DATA_DIR, 'postgres', 'cluster', 'PG_VERSION'), '99\n');
  const output = await refusal({ env: { DATA_DIR } });
  expect(output).toContain('made by PostgreSQL 99');
  expect(output).toContain('newer Guatu');
});

it('a database of a newer release, which it leaves as it is', async () => {
  const database = await createTestDatabase();
  await adminQuery(
    database.url,
    `INSERT INTO schema_migration (timestamp, name) VALUES (9900000000000, 'Later9900000000000')`,
  );
  const output = await refusal({ env: { DATABASE_URL: database.url } });
  expect(output).toContain('newer version of Guatu');
  expect(output).toContain('Later9900000000000');
  expect(await refusal({ words: ['migrate'], env: { DATABASE_URL: database.url } })).toContain(
    'Later9900000000000',
  );
  await database.drop();
});

it('a database server that does not answer', async () => {
  const DATABASE_URL = `postgres://guatu:secret@127.0.0.1:${await freePort()}/guatu`;
  const [code, output] = await attempt({ env: { DATABASE_URL } });
  expect(code).toBe(1);
  expect(output).toContain('does not answer');
  expect(output).not.toContain('secret');
});

it('wrong variables, all at once', async () => {
  const env = { PORT: 'many', TIME_ZONE: 'Mars/Base', DEMO_TODAY: 'yesterday' };
  const output = await refusal({ env });
  expect(output).toContain('PORT=many');
  expect(output).toContain('TIME_ZONE=Mars/Base');
  expect(output).toContain('DEMO_TODAY=yesterday');
});

it('half an administrator, and a password that is too short', async () => {
  const database = await createTestDatabase();
  const half = { DATABASE_URL: database.url, ADMIN_LOGIN: 'head' };
  expect(await refusal({ words: ['--empty'], env: half })).toContain('ADMIN_PASSWORD');
  const weak = { ...half, ADMIN_PASSWORD: 'short', COUNTY_NAME: '示例县' };
  expect(await refusal({ words: ['--empty'], env: weak })).toContain('at least 10 characters');
  await database.drop();
});

it('words it does not know', async () => {
  const [code, output] = await attempt({ words: ['wrker', '--fast'] });
  expect(code).toBe(2);
  expect(output).toContain('Usage: guatu');
});
