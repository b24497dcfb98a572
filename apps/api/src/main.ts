import { Logger } from '@nestjs/common';
import { ConfigError, readConfig } from '@guatu/platform';
import { createApi } from './create-api.js';

/** The api process on its own: DATABASE_URL and the rest come from the environment. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApi(config);
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
  new Logger('Api').log(`listening on ${await app.getUrl()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
