import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the embedded server's sources to where Node finds their packages; returns the folder. */
export async function compileEmbedded(): Promise<string> {
  const sources = join(root, 'libs/data-access/src/embedded');
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'guatu-embedded-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of await readdir(sources)) {
    const { outputText } = ts.transpileModule(await readFile(join(sources, name), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    });
    await writeFile(join(folder, name.replace(/\.ts$/, '.js')), outputText);
  }
  return folder;
}

/** A process that started an embedded server. */
export interface EmbeddedParent {
  readonly child: ChildProcess;
  readonly url: string;
  readonly serverPid: number;
  /** kill -9, and wait until it is gone. */
  kill(): Promise<void>;
}

/** Starts the parent; resolves when its server is ready. */
export async function startParent(compiled: string, dataDir: string): Promise<EmbeddedParent> {
  const child = spawnParent(compiled, dataDir);
  const lines = createInterface({ input: child.stdout! });
  const [line]: unknown[] = await once(lines, 'line');
  const said: unknown = JSON.parse(String(line));
  if (typeof said !== 'object' || said === null || !('url' in said) || !('pid' in said))
    throw new Error(`unexpected "${String(line)}"`);
  return { child, url: String(said.url), serverPid: Number(said.pid), kill: () => killHard(child) };
}

/** The same without waiting for the server. */
export function spawnParent(compiled: string, dataDir: string): ChildProcess {
  const script = fileURLToPath(new URL('./embedded-parent.mjs', import.meta.url));
  const module = pathToFileURL(join(compiled, 'start-embedded-postgres.js')).href;
  return spawn(process.execPath, [script, module, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
}

export async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
