import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { freePort } from '../support/free-port.js';
import { GuatuProcess } from '../support/guatu-process.js';
import { call } from './client.js';
import { printTable, short } from './table.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const laterStarts = 3;
const sources = ['apps', 'libs', 'bin', 'demo', 'nest-cli.json', 'package.json', 'package-lock.json'];

let folder: string;

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Instance {
  demoAccounts: { login: string; password: string }[];
}

/** The board as the first demo account sees it, or the page where there is no demonstration. */
async function firstBoard(origin: string): Promise<number> {
  const { demoAccounts } = await call<Instance>(`${origin}/api/v1/instance`, {});
  const [account] = demoAccounts;
  if (!account) return (await fetch(origin)).status;
  const session = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ login: account.login, password: account.password }),
  });
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const [campaign] = await call<{ id: number }[]>(`${origin}/api/v1/campaigns`, { headers: { cookie } });
  return (await fetch(`${origin}/api/v1/campaigns/${campaign?.id}/board`, { headers: { cookie } })).status;
}

/** Seconds from the command to the first answer. */
async function start(): Promise<[number, GuatuProcess]> {
  const port = await freePort();
  const began = performance.now();
  const guatu = GuatuProcess.start({ root: folder, env: { PORT: String(port) } });
  await guatu.says('is running');
  expect(await firstBoard(`http://localhost:${port}`)).toBe(200);
  return [(performance.now() - began) / 1000, guatu];
}

it('from the command to a served board, first and later', async () => {
  folder = await mkdtemp(join(tmpdir(), 'guatu-bench-start-'));
  const configs = ['tsconfig.json', 'tsconfig.build.json'];
  for (const name of [...sources, ...configs])
    await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const [first, guatu] = await start();
  expect(await guatu.stop()).toBe(0);
  const later: number[] = [];
  for (let time = 0; time < laterStarts; time++) {
    const [seconds, again] = await start();
    later.push(seconds);
    expect(await again.stop()).toBe(0);
  }
  printTable(
    'Start',
    ['start', 's'],
    [
      ['first: build, new database, demonstration', short(first)],
      [`later, ${laterStarts} times`, later.map(short).join(', ')],
    ],
  );
});
