import { createApi } from '@guatu/api';
import { type Config, readConfig } from '@guatu/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createWorker } from '@guatu/worker';
import { checkPort } from './checks/check-port.js';
import { provideSecretKey } from './checks/secret-key.js';
import { announce } from './console/announce.js';
import type { Closing } from './console/closing.js';
import { step } from './console/step.js';
import { migrateAll } from './database/migrate-all.js';
import { openDatabase } from './database/open-database.js';
import { loopback } from './instance/listen-address.js';
import { prepareInstance } from './instance/prepare-instance.js';
import { seedDemo } from './instance/seed-demo.js';

export interface StandaloneOptions {
  /** Folder of the installation. */
  root: string;
  /** Start without the demonstration. */
  empty: boolean;
  /** Settles when the page is built; the database is prepared meanwhile. */
  pageReady: Promise<void>;
}

/** Errors only a log reader needs stay; the banner says the rest. */
const logLevels = ['fatal' as const, 'error' as const, 'warn' as const];

/** Starts everything, in the order in which a failure costs least. */
export async function runStandalone(
  { root, empty, pageReady }: StandaloneOptions,
  closing: Closing,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const env = process.env;
  const dataDir = env['DATA_DIR']?.trim() || `${root}data`;
  // Every variable is checked before anything is touched; the address of an embedded database is not known yet.
  const wanted = readConfig({ ...env, DATABASE_URL: env['DATABASE_URL']?.trim() || 'postgres://embedded' });
  await checkPort(wanted.port, wanted.host);
  const database = await openDatabase(env['DATABASE_URL']?.trim(), dataDir);
  closing.add(() => database.stop());
  void database.failed.then(onFailure);
  await step('升级数据结构 · bringing the database up to date', () => migrateAll(wanted, database.url));
  const base: Config = {
    ...wanted,
    databaseUrl: database.url,
    secretKey: wanted.secretKey ?? (await provideSecretKey(dataDir)),
    webRoot: wanted.webRoot ?? `${root}dist/web`,
  };
  const mode = await prepareInstance(base, { empty, env, seedDemo });
  const config: Config = {
    ...base,
    demoToday: base.demoToday ?? mode.today,
    host: env['HOST']?.trim() || (mode.kind === 'demo' ? loopback : base.host),
  };
  await pageReady;
  const api = await step('启动服务 · starting api and worker', () => startServices(config, closing));
  await announce(api, config, mode);
}

async function startServices(config: Config, closing: Closing): Promise<NestFastifyApplication> {
  const api = await createApi(config, { logLevels });
  closing.add(() => api.close());
  const worker = await createWorker(config, { logLevels });
  closing.add(() => worker.close());
  await api.listen(config.port, config.host);
  return api;
}
