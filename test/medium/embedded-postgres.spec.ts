import { EmbeddedPostgresError, startEmbeddedPostgres, type EmbeddedPostgres } from '@guatu/data-access';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileEmbedded, killHard, spawnParent, startParent } from '../support/embedded-process.js';
import { makeScratchFolder } from '../support/scratch-folder.js';

let folder: string;
let dataDir: string;
let lines: string[];
let running: EmbeddedPostgres[];

const start = async (port?: number): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({
    dataDir,
    port,
    durability: 'test',
    log: (line) => lines.push(line),
  });
  running.push(server);
  return server;
};

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query<Record<string, unknown>>(sql);
    return result.rows.flatMap((row) => Object.values(row));
  } finally {
    await client.end();
  }
};

const failure = async (): Promise<EmbeddedPostgresError> => {
  const error: unknown = await start().catch((thrown: unknown) => thrown);
  if (error instanceof EmbeddedPostgresError) return error;
  throw new Error('the start did not fail as expected', { cause: error });
};

beforeEach(async () => {
  folder = await makeScratchFolder();
  await chmod(folder, 0o711);
  dataDir = join(folder, 'data');
  lines = [];
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

it('keeps the data across restarts and leaves no process behind', async () => {
  const first = await start();
  await ask(first.url, `CREATE TABLE kept AS SELECT '挂图' AS name`);
  await Promise.all([first.stop(), first.stop()]);
  expect(() => process.kill(first.pid, 0)).toThrow('ESRCH');
  const second = await start();
  expect(await ask(second.url, 'SELECT name FROM kept')).toEqual(['挂图']);
  expect(lines).toHaveLength(1);
});

it('listens on loopback only, in UTF-8, behind a password that only the owner may read', async () => {
  const server = await start();
  expect(
    await ask(
      server.url,
      `SELECT unnest(ARRAY[
         current_setting('listen_addresses'), current_setting('unix_socket_directories'),
         current_setting('server_encoding'), current_setting('data_checksums'),
         (SELECT datlocale FROM pg_database WHERE datname = current_database()), current_database()])`,
    ),
  ).toEqual(['127.0.0.1', '', 'UTF8', 'on', 'C.UTF-8', 'guatu']);
  const { mode } = await stat(join(dataDir, 'postgres/password'));
  expect(mode & 0o777).toBe(0o600);
  const wrong = new URL(server.url);
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

it('says when the server ended without being asked to', async () => {
  const server = await start();
  process.kill(server.pid, 'SIGQUIT');
  expect(await server.failed).toMatchObject({ code: 'start-failed' });
  expect(await ask((await start()).url, 'SELECT 1')).toEqual([1]);
});

it('refuses a folder that is in use, and names the process', async () => {
  await start();
  const error = await failure();
  expect(error.code).toBe('folder-in-use');
  expect(error.message).toContain(String(process.pid));
});

it('refuses a folder of another PostgreSQL version before it touches it', async () => {
  await (await start()).stop();
  await writeFile(join(dataDir, 'postgres/cluster/PG_VERSION'), '99\n');
  const error = await failure();
  expect(error).toMatchObject({ code: 'folder-version' });
  expect(error.message).toMatch(/PostgreSQL 99.*contains PostgreSQL \d+/);
  expect(error.fix).toContain('newer');
});

it.each([
  ['a file in place of the folder', async () => writeFile(dataDir, '')],
  ['a file in place of the cluster', async () => writeFileIn('postgres')],
  [
    'a cluster without its version',
    async () => void (await mkdir(join(dataDir, 'postgres/cluster'), { recursive: true })),
  ],
])('refuses %s', async (_what, spoil) => {
  await spoil();
  expect(await failure()).toMatchObject({ code: 'folder-unusable' });
  expect((await readdir(folder)).toSorted()).toEqual(['data']);
});

async function writeFileIn(name: string): Promise<void> {
  await mkdir(dataDir);
  await writeFile(join(dataDir, name), '');
}

it('names a port that is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const error: unknown = await start(port).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'port-taken' });
  other.close();
});

it('is not held up by a postmaster.pid whose number belongs to somebody else by now', async () => {
  await (await start()).stop();
  await writeFile(join(dataDir, 'postgres/cluster/postmaster.pid'), `${process.ppid}\n${dataDir}\n`);
  expect(await ask((await start()).url, 'SELECT 1')).toEqual([1]);
});

it('works below a folder that only its owner may enter', async () => {
  await chmod(folder, 0o700);
  expect(await ask((await start()).url, 'SELECT 1')).toEqual([1]);
});

/** An orphan that ended may stay in the process table, as a zombie, until the system's first process collects it. */
async function isRunning(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State: Z');
  return !/^State:\s+[ZX]/m.test(status);
}

describe.skipIf(platform() !== 'linux')('after kill -9 of the process that started it', () => {
  let compiled: string;

  beforeAll(async () => {
    compiled = await compileEmbedded();
  });

  afterAll(async () => {
    await rm(compiled, { recursive: true, force: true });
  });

  it('ends by itself, and the next start has the data', async () => {
    const parent = await startParent(compiled, dataDir);
    await ask(parent.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    const client = new pg.Client({ connectionString: parent.url });
    await client.connect();
    client.on('error', () => undefined);
    const cut = new Promise<void>((resolve) => client.once('end', resolve));
    await parent.kill();
    // The server disconnects its clients: it is ending, though nobody asked it to.
    await cut;
    expect(await ask((await start()).url, 'SELECT n FROM kept')).toEqual([7]);
    expect(await isRunning(parent.serverPid)).toBe(false);
  });

  it('is stopped by the next start when the watchdog was killed too', async () => {
    const parent = await startParent(compiled, dataDir);
    await ask(parent.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    const children = await readFile(`/proc/${parent.child.pid}/task/${parent.child.pid}/children`, 'utf8');
    const others = children
      .trim()
      .split(' ')
      .map(Number)
      .filter((pid) => pid !== parent.serverPid);
    expect(others).toHaveLength(1);
    for (const pid of others) process.kill(pid, 'SIGKILL');
    await parent.kill();
    expect(await ask(parent.url, 'SELECT n FROM kept')).toEqual([7]);
    const server = await start();
    expect(lines).toEqual([expect.stringContaining(`process ${parent.serverPid}`)]);
    expect(server.pid).not.toBe(parent.serverPid);
    expect(await ask(server.url, 'SELECT n FROM kept')).toEqual([7]);
    expect(await isRunning(parent.serverPid)).toBe(false);
  });

  it('makes the cluster anew when it was being made', async () => {
    await mkdir(dataDir);
    const child = spawnParent(compiled, dataDir);
    const seen = new Promise<void>((resolve) => {
      const watcher = watch(dataDir, (_event, name) => {
        if (!name?.startsWith('postgres.unfinished')) return;
        watcher.close();
        resolve();
      });
    });
    await seen;
    await killHard(child);
    expect(await readdir(dataDir)).not.toContain('postgres');
    expect(await ask((await start()).url, 'SELECT 1')).toEqual([1]);
  });
});
