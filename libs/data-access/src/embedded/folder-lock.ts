import { readFile, rm, writeFile } from 'node:fs/promises';
import { EmbeddedPostgresError, errnoOf } from './embedded-postgres-error.js';
import { folderUnusable, type ClusterLayout } from './cluster-layout.js';
import { isAlive, startMark } from './process-facts.js';

const heldHere = new Set<string>();

/**
 * Takes the data folder for this process. The lock names the owner by number and start time, so that the lock of
 * a killed process is recognised as stale even when its number has been given to another one.
 * @throws EmbeddedPostgresError `folder-in-use` while the owner lives
 */
export async function lockFolder({ folder, lockFile }: ClusterLayout): Promise<() => Promise<void>> {
  const mine = JSON.stringify({ pid: process.pid, mark: startMark(process.pid) });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await writeFile(lockFile, mine, { flag: 'wx' });
      break;
    } catch (cause) {
      if (errnoOf(cause) !== 'EEXIST' || attempt > 2) throw folderUnusable(folder, cause);
      const owner = await readOwner(lockFile);
      if (owner !== null && owns(owner, lockFile)) throw inUse(folder, owner.pid, cause);
      await rm(lockFile, { force: true }).catch((error: unknown) => {
        throw folderUnusable(folder, error);
      });
    }
  }
  heldHere.add(lockFile);
  return async () => {
    heldHere.delete(lockFile);
    await rm(lockFile, { force: true });
  };
}

interface Owner {
  readonly pid: number;
  readonly mark: string;
}

async function readOwner(lockFile: string): Promise<Owner | null> {
  try {
    const found: unknown = JSON.parse(await readFile(lockFile, 'utf8'));
    if (typeof found !== 'object' || found === null || !('pid' in found) || !('mark' in found)) return null;
    return typeof found.pid === 'number' && typeof found.mark === 'string'
      ? { pid: found.pid, mark: found.mark }
      : null;
  } catch {
    return null;
  }
}

/** A restarted container gets the same process number again, so our own number counts only if we hold the lock. */
function owns({ pid, mark }: Owner, lockFile: string): boolean {
  if (pid === process.pid) return heldHere.has(lockFile);
  return isAlive(pid) && startMark(pid) === mark;
}

const inUse = (folder: string, pid: number, cause: unknown) =>
  new EmbeddedPostgresError(
    'folder-in-use',
    `The data folder ${folder} is in use by process ${pid}.`,
    `Stop that process first (kill ${pid}), or choose another data folder.`,
    { cause },
  );
