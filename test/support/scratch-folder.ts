import { mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'guatu-test-';
const gigabyte = 1024 ** 3;

/**
 * A folder for one test run, in memory where there is room (containers often give /dev/shm only 64 MB). Folders of
 * runs that were killed are removed first; their server has ended with them.
 */
export async function makeScratchFolder(): Promise<string> {
  const inMemory = await statfs('/dev/shm').catch(() => null);
  const root = inMemory !== null && inMemory.bavail * inMemory.bsize >= gigabyte ? '/dev/shm' : tmpdir();
  for (const name of await readdir(root)) {
    const owner = Number(/^guatu-test-(\d+)-/.exec(name)?.[1]);
    if (owner > 0 && !isAlive(owner)) await rm(join(root, name), { recursive: true, force: true });
  }
  return mkdtemp(join(root, `${prefix}${process.pid}-`));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
