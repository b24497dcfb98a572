import { findBinaries } from './binaries.js';
import { checkCluster } from './check-cluster.js';
import { openFolder } from './cluster-layout.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { endOrphan } from './end-orphan.js';
import { ensureDatabase } from './ensure-database.js';
import { lockFolder } from './folder-lock.js';
import { freePort } from './free-port.js';
import { initialiseCluster, superuser } from './initialise-cluster.js';
import { chooseLauncher } from './launcher.js';
import { serverAccount } from './server-account.js';
import { startServer, type Durability, type ServerProcess } from './server-process.js';
import { stopServer } from './stop-server.js';
import { watchOver } from './watchdog.js';

/** What to start. */
export interface EmbeddedPostgresOptions {
  /** Folder of the data; made if missing, kept across restarts. */
  readonly dataDir: string;
  /** Loopback port; left out, a free one is found at every start. */
  readonly port?: number;
  /** Database the URL names, made if missing; `guatu` unless given. */
  readonly database?: string;
  /** `test` gives up all durability for speed; `full` unless given. */
  readonly durability?: Durability;
  /** Receives one line per notable step and per fatal server message. */
  readonly log: (line: string) => void;
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  /** Connection URL with the password; loopback only. */
  readonly url: string;
  /** Process number of the server. */
  readonly pid: number;
  /** Resolves only if the server ends without `stop()`. */
  readonly failed: Promise<EmbeddedPostgresError>;
  /** Fast shutdown; may be called again. Resolves when the server is gone. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a data folder: makes the cluster on first use, recovers from a killed predecessor, and
 * ends with this process whatever way that ends.
 * @throws EmbeddedPostgresError with a message and a fix for the operator
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  const layout = await openFolder(options.dataDir);
  const unlock = await lockFolder(layout);
  const durability = options.durability ?? 'full';
  let server: ServerProcess | undefined;
  try {
    const account = await serverAccount(layout, options.log);
    const launcher = await chooseLauncher(binaries, layout, account, options.log);
    if (await initialiseCluster(binaries, layout, launcher, account, durability === 'full'))
      options.log(`Created a PostgreSQL ${launcher.major} cluster in ${layout.home}`);
    const password = await checkCluster(layout, launcher.major);
    await endOrphan(layout, options.log);

    let stopping = false;
    const report = (line: string) => {
      if (!stopping) options.log(line);
    };
    const launch = async (): Promise<[ServerProcess, number]> => {
      for (let attempt = 0; ; attempt += 1) {
        const port = options.port ?? (await freePort());
        try {
          return [await startServer(binaries, layout, launcher, port, durability, report), port];
        } catch (error) {
          const lostRace = error instanceof EmbeddedPostgresError && error.code === 'port-taken';
          if (!lostRace || options.port !== undefined || attempt === 4) throw error;
        }
      }
    };
    const [started, port] = await launch();
    server = started;
    const endWatch = watchOver(started.pid, layout.pgData);
    const gone = started.exited.then(async () => {
      endWatch();
      await unlock();
    });
    const at = (database: string) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
    await ensureDatabase(at('postgres'), options.database ?? 'guatu');

    let stopped: Promise<void> | undefined;
    return {
      url: at(options.database ?? 'guatu'),
      pid: started.pid,
      failed: new Promise((resolve) => {
        void gone.then(() => {
          if (!stopping) resolve(died());
        });
      }),
      stop: () => {
        stopping = true;
        stopped ??= stopServer(binaries, layout, started).then(() => gone);
        return stopped;
      },
    };
  } catch (error) {
    if (server !== undefined) await stopServer(binaries, layout, server);
    await unlock();
    throw error;
  }
}

const died = () =>
  new EmbeddedPostgresError(
    'start-failed',
    'PostgreSQL ended unexpectedly.',
    'Start again: it recovers by itself. If it keeps ending, look for a full disk or for memory limits.',
  );
