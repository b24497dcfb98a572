import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.js';
import { GuatuProcess } from '../support/guatu-process.js';

const administrator = { ADMIN_LOGIN: 'head', ADMIN_PASSWORD: 'long enough to do', COUNTY_NAME: '示例县' };
const running = 'is running';

let folder: string;
let port: number;
let guatu: GuatuProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guatu-start-'));
  port = await freePort();
});

afterAll(async () => {
  await guatu?.endNow();
  await rm(folder, { recursive: true, force: true });
});

async function start(words: string[] = [], env: Record<string, string> = {}): Promise<GuatuProcess> {
  guatu = GuatuProcess.start({ words, env: { DATA_DIR: folder, PORT: String(port), ...env } });
  await guatu.says(running);
  return guatu;
}

const at = (path: string) => `http://localhost:${port}${path}`;

const signIn = () =>
  fetch(at('/api/v1/session'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ login: administrator.ADMIN_LOGIN, password: administrator.ADMIN_PASSWORD }),
  });

/** PostgreSQL removes the file when it ends in order. */
const databaseRuns = () => existsSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'));

describe('a start on an empty folder', () => {
  it('serves page and API, with the administrator that the environment names', async () => {
    await start(['--empty'], administrator);
    expect((await fetch(at('/health/ready'))).status).toBe(200);
    expect(await (await fetch(at('/'))).text()).toContain('<div id="root">');
    const instance = (await (await fetch(at('/api/v1/instance'))).json()) as object;
    expect(instance).toMatchObject({ setupNeeded: false, dayIsPinned: false, demoAccounts: [] });
    expect((await signIn()).status).toBe(200);
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
  });

  it('refuses a second instance on the same folder, and one on the same port', async () => {
    const sameFolder = GuatuProcess.start({ env: { DATA_DIR: folder, PORT: String(await freePort()) } });
    expect(await sameFolder.end()).toBe(1);
    expect(sameFolder.output).toContain('is in use by process');
    const samePort = GuatuProcess.start({ env: { DATA_DIR: `${folder}-other`, PORT: String(port) } });
    expect(await samePort.end()).toBe(1);
    expect(samePort.output).toContain(`Port ${port} is taken`);
    expect(existsSync(`${folder}-other`)).toBe(false);
  });

  it('stops on SIGTERM with an event stream open, and leaves no database behind', async () => {
    const cookie = (await signIn()).headers.get('set-cookie')?.split(';')[0] ?? '';
    const stream = await fetch(at('/api/v1/events'), { headers: { cookie } });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(await guatu?.stop()).toBe(0);
    expect(databaseRuns()).toBe(false);
  });
});

describe('a later start', () => {
  it('finds what was there, and recovers from a kill', async () => {
    const killed = await start();
    expect((await signIn()).status).toBe(200);
    expect(await killed.stop('SIGKILL')).toBe('SIGKILL');
    const again = await start();
    expect((await signIn()).status).toBe(200);
    expect(await again.stop('SIGINT')).toBe(0);
    expect(databaseRuns()).toBe(false);
  });

  it('ends with a killed npm, which takes only its shell along', async () => {
    const env = { DATA_DIR: folder, PORT: String(port), npm_lifecycle_event: 'start' };
    guatu = GuatuProcess.start({ env, belowShell: true });
    await guatu.says(running);
    await guatu.stop();
    expect(guatu.output).toContain('stopping');
    expect(databaseRuns()).toBe(false);
  });
});
