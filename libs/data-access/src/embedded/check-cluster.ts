import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderUnusable, type ClusterLayout } from './cluster-layout.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/**
 * Refuses a cluster these programs cannot serve, before anything of it is touched.
 * @returns the superuser's password
 * @throws EmbeddedPostgresError `folder-version`, `folder-unusable`
 */
export async function checkCluster(layout: ClusterLayout, major: number): Promise<string> {
  try {
    const { uid } = await stat(layout.pgData);
    const own = process.getuid?.();
    if (own !== undefined && own !== 0 && own !== uid) throw foreign(layout.folder, uid);
    const made = (await readFile(join(layout.pgData, 'PG_VERSION'), 'utf8')).trim();
    if (made !== String(major)) throw otherVersion(layout.folder, made, major);
    return (await readFile(layout.passwordFile, 'utf8')).trim();
  } catch (cause) {
    throw cause instanceof EmbeddedPostgresError ? cause : folderUnusable(layout.folder, cause);
  }
}

const foreign = (folder: string, uid: number) =>
  new EmbeddedPostgresError(
    'folder-unusable',
    `The data folder ${folder} belongs to another account (number ${uid}).`,
    'Start with the account that made it, or give the folder to this one: sudo chown -R "$(id -u)" FOLDER.',
  );

const otherVersion = (folder: string, made: string, major: number) =>
  new EmbeddedPostgresError(
    'folder-version',
    `The data folder ${folder} was made by PostgreSQL ${made}; this installation contains PostgreSQL ${major}.`,
    Number(made) > major
      ? 'Install the newer Guatu that made the folder, or choose another data folder.'
      : `Dump it with the Guatu that made it (pg_dump) and restore into a new data folder, or upgrade it with pg_upgrade.`,
  );
