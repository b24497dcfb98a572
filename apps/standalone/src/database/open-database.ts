import { startEmbeddedPostgres } from '@guatu/data-access';
import { step } from '../console/step.js';

/** The database of this start, ours or somebody else's. */
export interface OpenDatabase {
  readonly url: string;
  /** Resolves with the reason only if an embedded server ends by itself. */
  readonly failed: Promise<Error>;
  stop(): Promise<void>;
}

/** Uses the external server when one is named, else starts the embedded one on the data folder. */
export async function openDatabase(externalUrl: string | undefined, dataDir: string): Promise<OpenDatabase> {
  if (externalUrl)
    return {
      url: externalUrl,
      failed: new Promise(() => undefined),
      stop: () => Promise.resolve(),
    };
  return step('启动数据库 · starting PostgreSQL', () =>
    startEmbeddedPostgres({ dataDir, log: (line) => console.log(`  ${line}`) }),
  );
}
