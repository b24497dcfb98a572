import { execFile } from 'node:child_process';
import { platform } from 'node:os';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import type { ClusterLayout } from './cluster-layout.js';
import type { ServerProcess } from './server-process.js';

/** Milliseconds for a fast shutdown (roll back, checkpoint) before an immediate one, which costs only recovery time. */
const fastLimit = 30_000;

/** Ends the server: clients are disconnected, everything committed is on disk. */
export async function stopServer(
  binaries: Binaries,
  layout: ClusterLayout,
  server: ServerProcess,
): Promise<void> {
  if (platform() === 'win32') {
    // Windows has no signals; a plain kill would lose the final checkpoint.
    await promisify(execFile)(binaries.pgCtl, ['stop', '-D', layout.pgData, '-m', 'fast', '-w']).catch(() =>
      server.child.kill(),
    );
    return server.exited;
  }
  server.child.kill('SIGINT');
  const harder = setTimeout(() => server.child.kill('SIGQUIT'), fastLimit);
  await server.exited;
  clearTimeout(harder);
}
