import { Logger } from '@nestjs/common';
import { ConfigError, readConfig } from '@guatu/platform';
import { createWorker } from './create-worker.js';

/** The worker process on its own: DATABASE_URL and the rest come from the environment. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createWorker(config);
  app.enableShutdownHooks(undefined, { useProcessExit: true });
  new Logger('Worker').log(`serving ${config.queues.join(', ') || 'all queues'}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  // Connections that opened before the failure would keep the process alive.
  process.exit(1);
});
