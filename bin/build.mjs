import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const settings = ['package-lock.json', 'tsconfig.json'];

/** A build that failed; the message holds what the compiler said. */
export class BuildError extends Error {
  name = 'BuildError';
}

/** Compiles apps and libs into dist, unless the build there is of these very sources. */
export const buildServer = () =>
  buildUnlessFresh({
    label: '构建服务端 · building the server',
    stamp: 'server.stamp',
    sources: ['apps/api', 'apps/worker', 'apps/standalone', 'libs', 'tsconfig.build.json', 'nest-cli.json'],
    package: '@nestjs/cli',
    program: 'nest',
    args: ['build', 'standalone'],
  });

/** Bundles the page into dist/web, unless the bundle there is of these very sources. */
export const buildWeb = () =>
  buildUnlessFresh({
    label: '构建网页 · building the page',
    stamp: 'web.stamp',
    sources: ['apps/web', 'libs/domain'],
    package: 'vite',
    program: 'vite',
    args: ['build', 'apps/web', '--logLevel', 'warn'],
  });

async function buildUnlessFresh(target) {
  const stamp = join(root, 'dist', target.stamp);
  const now = fingerprint(root, [...target.sources, ...settings]);
  if (now === read(stamp)) return;
  // A build that is interrupted must not look finished.
  rmSync(stamp, { force: true });
  const began = performance.now();
  console.log(`… ${target.label}`);
  await runProgram(target);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  console.log(`✓ ${target.label}  ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function runProgram({ label, package: name, program, args }) {
  const child = spawn(process.execPath, [programFile(name, program), ...args], {
    cwd: root,
    // Whoever asks for the build (a test runs under NODE_ENV=test), what is built is what users get.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.removeListener('exit', end);
      if (code === 0) return resolve();
      const output = Buffer.concat(said).toString();
      reject(new BuildError(`✗ ${label}\n${output}\n解决办法 · Fix: npm ci, then npm start`));
    });
  });
}

/** The script behind a package's command, so that no shell is needed on any system. */
function programFile(name, program) {
  let manifest;
  try {
    manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  } catch {
    throw new BuildError(`未安装依赖 · ${name} is not installed\n解决办法 · Fix: npm ci`);
  }
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
}
