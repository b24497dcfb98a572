import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Installation {
  /** Folder of package.json. */
  root: string;
  version: string;
}

/** Where the product is installed, looked for upwards so that source and build find the same place. */
export function findInstallation(): Installation {
  let root = dirname(fileURLToPath(import.meta.url));
  while (root !== dirname(root)) {
    const manifest = readManifest(join(root, 'package.json'));
    if (manifest?.name === 'guatu') return { root, version: manifest.version };
    root = dirname(root);
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
