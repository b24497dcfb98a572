import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Injection token of the product's version. */
export const VERSION = Symbol('guatu.version');

/** The version in package.json, looked for upwards so that source and build find the same one. */
export function readVersion(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const manifest = readManifest(join(folder, 'package.json'));
    if (manifest?.name === 'guatu') return manifest.version;
    folder = dirname(folder);
  }
  throw new Error('package.json of guatu not found above the program');
}

function readManifest(path: string): { name: string; version: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string };
  } catch {
    return undefined;
  }
}
