import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BuildError, buildServer, buildWeb } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const roles = ['standalone', 'api', 'worker', 'migrate', 'build'];
const usage = `Usage: guatu [role] [options]

Roles
  standalone   database, api, worker and page in one process (default)
  api          HTTP only; needs DATABASE_URL
  worker       background jobs only; needs DATABASE_URL
  migrate      brings the database up to this release, then ends
  build        builds what is missing or stale, then ends

Options
  --empty      start without the demonstration data (standalone, first start)
  --no-build   use the build that is there
  --help`;

/** Picks the role by its word, builds what is missing, and hands over to the built program. */
export async function run(words) {
  const options = new Set(words.filter((word) => word.startsWith('--')));
  const [role = 'standalone', ...rest] = words.filter((word) => !word.startsWith('--'));
  const unknown = [...options].filter((word) => !['--empty', '--no-build', '--help'].includes(word));
  if (options.has('--help')) return console.log(usage);
  if (unknown.length > 0 || rest.length > 0 || !roles.includes(role)) {
    console.error(`Not understood: ${words.join(' ')}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  // Node 22 and newer keep compiled code between starts.
  module.enableCompileCache?.();
  await start(role, options);
}

// 'exit' is what ends a running compiler; a signal alone would not raise it.
const leave = () => process.exit(130);

async function start(role, options) {
  const isSource = existsSync(new URL('../nest-cli.json', import.meta.url));
  const mayBuild = isSource && !options.has('--no-build');
  const needsPage = role === 'standalone' || role === 'build';
  const pageReady = needsPage && mayBuild ? buildWeb() : Promise.resolve();
  // Looked at later; until then a failed page build must not end the process by itself.
  pageReady.catch(() => undefined);
  process.on('SIGINT', leave).on('SIGTERM', leave);
  try {
    if (mayBuild) await buildServer();
    if (role === 'build') return await pageReady;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  const folder = role === 'migrate' ? 'standalone' : role;
  const file = `${root}dist/apps/${folder}/src/${role === 'migrate' ? 'migrate' : 'main'}.js`;
  if (!existsSync(file)) {
    console.error(`未找到构建结果 · No build in ${root}dist\n解决办法 · Fix: npm run build`);
    process.exit(1);
  }
  const program = await import(pathToFileURL(file).href);
  process.removeListener('SIGINT', leave).removeListener('SIGTERM', leave);
  // api and worker run by being loaded, as under `nest start`.
  await program.main?.({ root, empty: options.has('--empty'), pageReady });
}
