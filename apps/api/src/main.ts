import { Logger } from '@nestjs/common';
import { DescribeInstance, SETUP_CODE } from '@guatu/application';
import { ConfigError, readConfig } from '@guatu/platform';
import { createApi } from './create-api.js';

/** The api process on its own: DATABASE_URL and the rest come from the environment. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApi(config);
  app.enableShutdownHooks(undefined, { useProcessExit: true });
  await app.listen(config.port, config.host);
  const log = new Logger('Api');
  log.log(`listening on ${await app.getUrl()}`);
  const { setupNeeded } = await app.get(DescribeInstance, { strict: false }).execute();
  if (setupNeeded) log.log(`set-up code: ${app.get<string>(SETUP_CODE, { strict: false })}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
