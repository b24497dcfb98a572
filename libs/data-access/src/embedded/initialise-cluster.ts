import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { folderUnusable, layoutAt, type ClusterLayout } from './cluster-layout.js';
import type { Launcher } from './launcher.js';
import { serverEnvironment } from './launcher.js';

const run = promisify(execFile);

/** Name of the database superuser of an embedded cluster. */
export const superuser = 'guatu';

/**
 * Makes the cluster if there is none. It is made beside its final place and published by one rename, so an
 * interrupted first start leaves only a folder that the next one throws away.
 * @returns whether a cluster was made
 */
export async function initialiseCluster(
  binaries: Binaries,
  layout: ClusterLayout,
  launcher: Launcher,
  account: { uid: number; gid: number } | null,
  durable: boolean,
): Promise<boolean> {
  await removeUnfinished(layout.folder);
  if ((await stat(layout.home).catch(() => null)) !== null) return false;
  const draft = layoutAt(layout.folder, join(layout.folder, unfinished + randomBytes(6).toString('hex')));
  const passwordForInitdb = join(draft.home, 'initdb-password');
  try {
    await mkdir(draft.pgData, { recursive: true, mode: 0o700 });
    await chmod(draft.home, 0o711);
    const password = randomBytes(24).toString('base64url');
    await writeFile(draft.passwordFile, password, { mode: 0o600 });
    await writeFile(passwordForInitdb, password, { mode: 0o600 });
    if (account !== null) {
      await chown(draft.pgData, account.uid, account.gid);
      await chown(passwordForInitdb, account.uid, account.gid);
    }
    const [command, ...args] = [
      ...launcher.prefix,
      binaries.initdb,
      ...initdbFlags(draft, passwordForInitdb, durable),
    ];
    await run(command ?? binaries.initdb, args, { env: serverEnvironment, cwd: '/', ...launcher.account });
    await rm(passwordForInitdb);
    if (durable) await syncFolder(draft.home);
    await rename(draft.home, layout.home);
    if (durable) await syncFolder(layout.folder);
    return true;
  } catch (cause) {
    await removeUnfinished(layout.folder);
    throw folderUnusable(layout.folder, cause);
  }
}

/** Never the same name twice: the initdb of a killed start may go on writing for a moment. */
const unfinished = 'postgres.unfinished-';

/** What cannot be removed now is removed at a later start. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(unfinished))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
}

/** The built-in C.UTF-8 provider sorts and folds alike on every machine, whatever locales it has. */
const initdbFlags = ({ pgData }: ClusterLayout, passwordFile: string, durable: boolean): string[] => [
  `--pgdata=${pgData}`,
  `--username=${superuser}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--no-locale',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
  ...(durable ? [] : ['--no-sync']),
];

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
