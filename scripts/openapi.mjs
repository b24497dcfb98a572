/**
 * Writes docs/openapi.json from a build of its own (dist/openapi), so that it never describes a stale one.
 * With --print it goes to standard output instead.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const nest = join(dirname(createRequire(import.meta.url).resolve('@nestjs/cli/package.json')), 'bin/nest.js');
const build = spawnSync(
  process.execPath,
  [nest, 'build', 'standalone', '--path', 'apps/api/tsconfig.openapi.json'],
  {
    cwd: root,
    stdio: ['ignore', 2, 2],
  },
);
if (build.status !== 0) process.exit(1);

const { describeApi } = await import(pathToFileURL(join(root, 'dist/openapi/apps/api/src/index.js')).href);
const text = `${JSON.stringify(await describeApi(), null, 2)}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(join(root, 'docs/openapi.json'), text);
