import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../support/free-port.js';
import { GuatuProcess } from '../support/guatu-process.js';

let folder: string;
let port: number;
let guatu: GuatuProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guatu-demo-'));
  port = await freePort();
  guatu = GuatuProcess.start({ env: { DATA_DIR: folder, PORT: String(port) } });
  await guatu.says('is running');
});

afterAll(async () => {
  await guatu?.endNow();
  await rm(folder, { recursive: true, force: true });
});

interface Instance {
  today: string;
  demoAccounts: { login: string; password: string }[];
}

const at = (path: string) => `http://127.0.0.1:${port}${path}`;

it('a first start writes the demonstration step by step, prints its accounts and serves its board', async () => {
  expect(guatu.output).toMatch(/demo 1\/(\d+) [^]*demo \1\/\1 /);
  const instance = (await (await fetch(at('/api/v1/instance'))).json()) as Instance;
  expect(instance).toMatchObject({ today: '2023-01-20', dayIsPinned: true, setupNeeded: false });
  for (const { login, password } of instance.demoAccounts) {
    expect(guatu.output).toContain(login);
    expect(guatu.output).toContain(password);
  }
  const leader = instance.demoAccounts.find(({ login }) => login === 'gx.shuji');
  const session = await fetch(at('/api/v1/session'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ login: leader?.login, password: leader?.password }),
  });
  const headers = { cookie: session.headers.get('set-cookie')?.split(';')[0] ?? '' };
  const campaigns = (await (await fetch(at('/api/v1/campaigns'), { headers })).json()) as { id: number }[];
  const board = await fetch(at(`/api/v1/campaigns/${campaigns[0]?.id}/board`), { headers });
  // 30 tasks, 45 economy items, 66 and 124 projects (docs/domain.md §3).
  expect(await board.json()).toMatchObject({ unitName: '古县', asOf: '2023-01-20', total: 265 });
});

it('a later start keeps the day of the demonstration, and --empty is refused there', async () => {
  expect(await guatu.stop()).toBe(0);
  const refused = GuatuProcess.start({ words: ['--empty'], env: { DATA_DIR: folder, PORT: String(port) } });
  expect(await refused.end()).toBe(1);
  expect(refused.output).toContain('holds the demonstration');
  guatu = GuatuProcess.start({ env: { DATA_DIR: folder, PORT: String(port) } });
  await guatu.says('is running');
  expect(guatu.output).not.toContain('demo 1/');
  expect(await (await fetch(at('/api/v1/instance'))).json()).toMatchObject({ today: '2023-01-20' });
});
