import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

const hasProc = existsSync('/proc/self/stat');

/** State letter and start time of a process, from /proc; the fields after the bracketed name, which may hold spaces. */
function procStat(pid: number): { state: string; startedAt: string } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Whether the process still runs. A zombie does not: it holds nothing, and in a container nobody may reap it. */
export function isAlive(pid: number): boolean {
  if (hasProc) return !['Z', 'X', undefined].includes(procStat(pid)?.state);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A mark that tells a process from a later one with the same number; empty where the system does not say. */
export function startMark(pid: number): string {
  return hasProc ? (procStat(pid)?.startedAt ?? '') : ps(pid, 'lstart');
}

/** Whether `pid` is a PostgreSQL process working on this cluster (server processes sit in their data folder). */
export function isPostgresOn(pid: number, pgData: string): boolean {
  if (!hasProc) {
    const command = ps(pid, 'command');
    return command.includes('postgres') && command.includes(pgData);
  }
  try {
    return (
      basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres') &&
      readlinkSync(`/proc/${pid}/cwd`) === pgData
    );
  } catch {
    return false;
  }
}

/** Every PostgreSQL process on this cluster, back-ends of a dead postmaster included; empty without /proc. */
export function postgresProcessesOn(pgData: string): number[] {
  if (!hasProc) return [];
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.filter((pid) => isPostgresOn(pid, pgData) && isAlive(pid));
}
