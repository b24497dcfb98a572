import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One import or re-export of a file. */
export interface ImportStatement {
  specifier: string;
  /** `import type`: gone at run time. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** From the project's root, with slashes: 'libs/domain/src/index.ts'. */
  path: string;
  text: string;
  imports: ImportStatement[];
}

export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
const skipped = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);

/** Files below the folders whose name passes, in order of path. */
export function filesBelow(folders: readonly string[], wanted: (name: string) => boolean): string[] {
  const found = folders.flatMap((folder) => walk(join(projectRoot, folder), wanted));
  return found.map((path) => relative(projectRoot, path).split(sep).join('/')).toSorted();
}

const isSource = (name: string): boolean => /\.(ts|tsx|mjs)$/.test(name);

/** Every TypeScript and module file of apps, libs, test, scripts and bin. */
export function readSources(): SourceFile[] {
  return filesBelow(['apps', 'libs', 'test', 'scripts', 'bin'], isSource).map((path) => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    return { path, text, imports: importsOf(text) };
  });
}

/**
 * The import statements of a formatted file: prettier starts each at the first column and quotes it singly, so
 * that no parser is needed. Dynamic imports and `vi.mock` of a literal count too.
 */
export function importsOf(text: string): ImportStatement[] {
  const statements = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)];
  const dynamic = [...text.matchAll(/\b(?:import|mock)\(\s*'([^']+)'/g)];
  return [
    ...statements.map(([, type, specifier]) => ({
      specifier: specifier ?? '',
      typeOnly: type !== undefined,
    })),
    ...dynamic.map(([, specifier]) => ({ specifier: specifier ?? '', typeOnly: false })),
  ];
}

/** Path of the project file that an import means, or undefined for a package. */
export function targetOf(from: string, specifier: string): string | undefined {
  const lib = /^@guatu\/([a-z-]+)$/.exec(specifier)?.[1];
  if (lib) return `${lib === 'api' || lib === 'worker' ? 'apps' : 'libs'}/${lib}/src/index.ts`;
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** Which file imports which; packages are left out, and files that do not exist are kept by the name asked for. */
export function graphOf(sources: readonly SourceFile[]): Map<string, string[]> {
  const names = new Set(sources.map(({ path }) => path));
  const existing = (path: string): string =>
    [path, `${path}x`, path.replace(/\.ts$/, '.d.ts')].find((name) => names.has(name)) ?? path;
  const targetsOf = ({ path, imports }: SourceFile): string[] =>
    imports.flatMap(({ specifier }) => {
      const target = targetOf(path, specifier);
      return target === undefined ? [] : [existing(target)];
    });
  return new Map(sources.map((source) => [source.path, targetsOf(source)]));
}

function walk(folder: string, wanted: (name: string) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path, wanted);
    return wanted(entry.name) ? [path] : [];
  });
}
