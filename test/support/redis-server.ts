import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

/** Path of redis-server, or null where it is not installed. */
export function findRedisServer(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'redis-server')).find(isExecutable);
  return found ?? null;
}

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A Redis of the test's own: loopback, in memory, and many numbered databases so that each test has an empty one. */
export async function startRedis(binary: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--databases', '64'];
  // The shell ends the server when our end of its input closes, which happens even if we are killed.
  const script = '"$@" & server=$!; read -r _; kill "$server"; wait "$server"';
  const shell = spawn('/bin/sh', ['-c', script, 'redis', binary, ...settings], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  const closed = once(shell, 'close');
  const ready = (async () => {
    for await (const line of createInterface({ input: shell.stdout }))
      if (line.includes('Ready to accept connections')) return;
    throw new Error(`${binary} did not start`);
  })();
  await ready;
  shell.stdout.resume();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      shell.stdin.end();
      await closed;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}
