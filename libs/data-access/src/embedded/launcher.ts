import { execFile } from 'node:child_process';
import { platform } from 'node:os';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import type { ClusterLayout } from './cluster-layout.js';
import { EmbeddedPostgresError, reasonOf } from './embedded-postgres-error.js';
import type { ServerAccount } from './server-account.js';

const run = promisify(execFile);

/** How to run a PostgreSQL program: words before it, and the account for it. */
export interface Launcher {
  readonly prefix: readonly string[];
  readonly account: ServerAccount | null;
  /** Major version of the programs, e.g. 18. */
  readonly major: number;
}

/** Nothing of our own environment reaches the server: PG* variables would change it, LC_ALL keeps its log in English. */
export const serverEnvironment = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Chooses a way to run the programs that can reach both them and the folder. Root often works under a folder that
 * no other account may enter (/root, mktemp -d); there the server keeps, on Linux, the one capability it needs
 * to pass, instead of our opening somebody's private folder.
 */
export async function chooseLauncher(
  binaries: Binaries,
  layout: ClusterLayout,
  account: ServerAccount | null,
  log: (line: string) => void,
): Promise<Launcher> {
  const ways =
    account === null
      ? [[]]
      : [[], withCapability(account, 'dac_read_search'), withCapability(account, 'dac_override')];
  const failures: string[] = [];
  for (const prefix of ways) {
    const as = prefix.length > 0 ? null : account;
    try {
      const major = await versionOf(binaries.postgres, layout.folder, prefix, as);
      if (prefix.length > 0)
        log(`The account of PostgreSQL may not enter ${layout.folder}: it is given ${prefix.at(-2)}`);
      return { prefix, account: as, major };
    } catch (error) {
      failures.push(reasonOf(error).trim());
    }
  }
  throw new EmbeddedPostgresError(
    'folder-unusable',
    `PostgreSQL cannot be run on ${layout.folder}: ${failures[0]}`,
    account === null
      ? 'Check that node_modules is complete ("npm ci") and that the folder can be entered by this account.'
      : 'Choose a data folder and an installation that the account "postgres" can enter (such as /opt and /var/lib), or start as an ordinary user.',
  );
}

const withCapability = ({ uid, gid }: ServerAccount, capability: string): string[] => [
  'setpriv',
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  `--inh-caps=+${capability}`,
  `--ambient-caps=+${capability}`,
  '--',
];

/** Asks the program for its version from inside the folder: one try of everything that can be out of reach. */
async function versionOf(
  postgres: string,
  folder: string,
  prefix: readonly string[],
  account: ServerAccount | null,
): Promise<number> {
  const words =
    platform() === 'win32'
      ? [postgres, '-V']
      : ['/bin/sh', '-c', 'cd -- "$0" && exec "$1" -V', folder, postgres];
  const [command, ...args] = [...prefix, ...words];
  const { stdout } = await run(command ?? postgres, args, { env: serverEnvironment, ...account });
  const major = /PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  if (major === undefined) throw new Error(`unexpected version "${stdout.trim()}"`);
  return Number(major);
}
