import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/**
 * A shell that waits for our end of its input to close, which the kernel does even after kill -9, and then asks
 * the server for a fast shutdown. It checks postmaster.pid first: that number may belong to somebody else by then.
 */
const script = 'read -r _; read -r pid < "$2/postmaster.pid" && [ "$pid" = "$1" ] && kill -INT "$1"';

/** Makes sure the server does not outlive this process. Call the result once the server has ended. */
export function watchOver(serverPid: number, pgData: string): () => void {
  if (platform() === 'win32') return () => undefined;
  const shell = spawn('/bin/sh', ['-c', script, 'guatu-watchdog', String(serverPid), pgData], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Its own session: Ctrl-C in the terminal must reach neither it nor the server, only us.
    detached: true,
    cwd: '/',
  });
  shell.on('error', () => undefined);
  shell.unref();
  const lifeline: unknown = shell.stdin;
  if (
    lifeline !== null &&
    typeof lifeline === 'object' &&
    'unref' in lifeline &&
    typeof lifeline.unref === 'function'
  )
    lifeline.unref();
  return () => void shell.kill('SIGKILL');
}
