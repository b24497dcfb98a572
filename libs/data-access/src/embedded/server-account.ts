import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { ClusterLayout } from './cluster-layout.js';

const run = promisify(execFile);

/** The numeric account PostgreSQL runs as. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account for the server: null means "as this process". PostgreSQL refuses root, so root uses the owner of an
 * existing cluster, else the system account `postgres`, which is made (without home or login) if it is missing.
 */
export async function serverAccount(
  { pgData }: ClusterLayout,
  log: (line: string) => void,
): Promise<ServerAccount | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(pgData).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = await lookUp();
  if (known !== null) return known;
  log('PostgreSQL refuses to run as root: creating the system account "postgres" for it');
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  } catch (cause) {
    throw accountMissing(cause);
  }
  const made = await lookUp();
  if (made === null) throw accountMissing(undefined);
  return made;
}

async function lookUp(): Promise<ServerAccount | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

const accountMissing = (cause: unknown) =>
  new EmbeddedPostgresError(
    'account-missing',
    'PostgreSQL refuses to run as root, and the system account "postgres" could not be created.',
    'Start as an ordinary user, or create the account: useradd --system postgres.',
    { cause },
  );
