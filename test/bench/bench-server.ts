import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@guatu/data-access';
import { adminQuery, withDatabase } from '../support/admin-query.js';
import { freePort } from '../support/free-port.js';
import { GuatuProcess } from '../support/guatu-process.js';
import { migrateTemplate } from '../support/migrate-template.js';

/** A Friday and a working day: no result depends on when the bench runs. */
export const benchDay = '2023-01-20';

/** PostgreSQL with full durability, as in service, and the built product beside it. */
export class BenchServer {
  private readonly processes: GuatuProcess[] = [];

  private constructor(
    private readonly postgres: EmbeddedPostgres,
    private readonly folder: string,
  ) {}

  static async start(): Promise<BenchServer> {
    const folder = await mkdtemp(join(tmpdir(), 'guatu-bench-'));
    return new BenchServer(await startEmbeddedPostgres({ dataDir: folder, log: () => undefined }), folder);
  }

  /** A migrated database of its own. */
  async database(name: string): Promise<string> {
    await adminQuery(this.postgres.url, `CREATE DATABASE ${name}`);
    const url = withDatabase(this.postgres.url, name);
    await migrateTemplate(url);
    return url;
  }

  /** The api process on a database. @returns its origin */
  async api(url: string): Promise<string> {
    const port = String(await freePort());
    const env = { DATABASE_URL: url, PORT: port, HOST: '127.0.0.1', DEMO_TODAY: benchDay };
    const api = GuatuProcess.start({ words: ['api'], env });
    this.processes.push(api);
    await api.says('listening on');
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((one) => one.endNow()));
    await this.postgres.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
