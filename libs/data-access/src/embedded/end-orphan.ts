import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClusterLayout } from './cluster-layout.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isAlive, isPostgresOn, postgresProcessesOn } from './process-facts.js';

/** How long a fast, then an immediate shutdown of a left-over server may take, in milliseconds. */
const patience = { SIGINT: 30_000, SIGQUIT: 10_000 } as const;

/**
 * Ends a server that outlived its killed parent. Call it only with the folder lock held: the lock proves that no
 * living process owns that server. A postmaster.pid whose number now belongs to a stranger is removed, since
 * PostgreSQL itself would refuse to start over it; a stranger is never signalled.
 */
export async function endOrphan({ pgData }: ClusterLayout, log: (line: string) => void): Promise<void> {
  const pidFile = join(pgData, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (Number.isInteger(pid) && pid > 1 && isAlive(pid)) {
    if (isPostgresOn(pid, pgData)) {
      log(`Stopping PostgreSQL (process ${pid}), left over from a start that was killed`);
      await end(pid, pgData);
    } else if (postgresProcessesOn(pgData).length === 0) {
      await rm(pidFile, { force: true });
    }
  }
  await until(() => postgresProcessesOn(pgData).length === 0, patience.SIGQUIT);
}

async function end(pid: number, pgData: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (isPostgresOn(pid, pgData)) process.kill(pid, signal);
    if (await until(() => !isPostgresOn(pid, pgData) || !isAlive(pid), patience[signal])) return;
  }
  throw new EmbeddedPostgresError(
    'folder-in-use',
    `A PostgreSQL server (process ${pid}) from an earlier start does not stop.`,
    `End it by hand (kill -QUIT ${pid}) and start again.`,
  );
}

/** The process is not our child, so its end can only be looked for. */
async function until(done: () => boolean, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (!done()) {
    if (performance.now() > deadline) return false;
    await pause(25);
  }
  return true;
}
