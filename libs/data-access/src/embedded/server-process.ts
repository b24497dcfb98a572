import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Binaries } from './binaries.js';
import type { ClusterLayout } from './cluster-layout.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { serverEnvironment, type Launcher } from './launcher.js';

/** Crash recovery after a power cut replays at most a few minutes of changes; beyond this something hangs. */
const startLimit = 300_000;

/** Said to clients that are cut off by a shutdown or a forced DROP DATABASE, or that come too early: no trouble. */
const harmless =
  /terminating connection due to administrator command|the database system is (starting up|shutting)/;

/** A server that accepts connections. */
export interface ServerProcess {
  readonly pid: number;
  readonly exited: Promise<void>;
  readonly child: ChildProcess;
}

/** Settings for real data are PostgreSQL's own; for throw-away data every wait for the disk is off. */
const durabilityFlags = {
  full: [],
  test: ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off', 'max_wal_size=4GB'],
} as const;

/** How much of the data must survive a power cut. */
export type Durability = keyof typeof durabilityFlags;

/**
 * Starts the server and resolves when it accepts connections.
 * @throws EmbeddedPostgresError `port-taken`, `start-failed`
 */
export async function startServer(
  binaries: Binaries,
  { pgData }: ClusterLayout,
  launcher: Launcher,
  port: number,
  durability: Durability,
  onTrouble: (line: string) => void,
): Promise<ServerProcess> {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'log_min_messages=log',
    'lc_messages=C',
    'timezone=UTC',
    'jit=off',
    ...durabilityFlags[durability],
  ].flatMap((setting) => ['-c', setting]);
  const [command, ...args] = [
    ...launcher.prefix,
    binaries.postgres,
    '-D',
    pgData,
    '-p',
    String(port),
    ...settings,
  ];
  const child = spawn(command ?? binaries.postgres, args, {
    ...launcher.account,
    env: serverEnvironment,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its own session: Ctrl-C must let us finish our work before the database goes.
    detached: true,
  });
  child.unref();
  const lines: string[] = [];
  const reader = createInterface({ input: child.stderr });
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const fail = (what: string) => reject(startFailure(what, port, lines));
    const limit = setTimeout(() => {
      child.kill('SIGQUIT');
      fail(`was not ready after ${startLimit / 1000} seconds`);
    }, startLimit);
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) => fail(`ended with code ${code}`));
    reader.on('line', (line) => {
      if (lines.push(line) > 40) lines.shift();
      if (/\b(FATAL|PANIC):/.test(line) && !harmless.test(line)) onTrouble(line);
      if (line.includes('database system is ready to accept connections')) {
        clearTimeout(limit);
        resolve();
      }
    });
    void exited.then(() => clearTimeout(limit));
  });
  if (child.stderr !== null && 'unref' in child.stderr && typeof child.stderr.unref === 'function')
    child.stderr.unref();
  return { pid: child.pid ?? 0, exited, child };
}

function startFailure(what: string, port: number, lines: readonly string[]): EmbeddedPostgresError {
  const said = lines.filter((line) => /\b(LOG|HINT|FATAL|PANIC|ERROR):/.test(line)).join('\n');
  if (said.includes('Address already in use')) {
    return new EmbeddedPostgresError(
      'port-taken',
      `Port ${port} on 127.0.0.1 is taken by another program, so PostgreSQL cannot listen on it.`,
      'Choose another port for the database, or none to let a free one be found.',
    );
  }
  return new EmbeddedPostgresError(
    'start-failed',
    `PostgreSQL ${what}.\n${said}`,
    'Read the lines above; with a damaged data folder restore a backup or choose another folder.',
  );
}
