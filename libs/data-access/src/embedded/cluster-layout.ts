import { chmod, mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError, reasonOf } from './embedded-postgres-error.js';

/** Where things are inside a data folder. `home` holds cluster and password together, so one rename publishes both. */
export interface ClusterLayout {
  readonly folder: string;
  readonly home: string;
  readonly pgData: string;
  readonly passwordFile: string;
  readonly lockFile: string;
}

/** The same layout with another home, used while a cluster is being made. */
export const layoutAt = (folder: string, home: string): ClusterLayout => ({
  folder,
  home,
  pgData: join(home, 'cluster'),
  passwordFile: join(home, 'password'),
  lockFile: join(folder, 'postgres.lock'),
});

/** Makes the data folder if needed (enterable but not listable by others: the server may run as another account). */
export async function openFolder(dataDir: string): Promise<ClusterLayout> {
  const wanted = resolve(dataDir);
  try {
    const made = await mkdir(wanted, { recursive: true });
    if (made !== undefined) await chmod(wanted, 0o711);
    const folder = await realpath(wanted);
    return layoutAt(folder, join(folder, 'postgres'));
  } catch (cause) {
    throw folderUnusable(wanted, cause);
  }
}

/** The error for a folder that cannot be read or written. */
export function folderUnusable(folder: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'folder-unusable',
    `The data folder ${folder} cannot be used: ${reasonOf(cause)}`,
    'Give this account read and write permission on the folder, free disk space, or choose another data folder.',
    { cause },
  );
}
