import { isTest } from './parts.js';
import { targetOf, type SourceFile } from './source-tree.js';

interface Crossing {
  from: string;
  to: string;
  path: string;
  target: string;
}

/**
 * A folder of the application with a module is a feature. Another feature may use what it shows to the outside:
 * what its module provides (use-cases), what the lib exports, and its module, views and failures. Folders without
 * a module are shared.
 */
export function featureIntrusions(sources: readonly SourceFile[]): string[] {
  const root = 'libs/application/src/';
  const modules = sources.filter(({ path }) => path.startsWith(root) && path.endsWith('.module.ts'));
  const features = new Set(modules.map(({ path }) => folderIn(root, path)));
  const index = sources.filter(({ path }) => path === `${root}index.ts`);
  const shown = new Set(
    [...index, ...modules].flatMap(({ path, imports }) =>
      imports.map(({ specifier }) => targetOf(path, specifier)),
    ),
  );
  return crossings(sources, root)
    .filter(({ to, target }) => features.has(to) && !shown.has(target) && !isOpen(target))
    .map(({ path, target }) => `${path} reaches into ${target}`);
}

const isOpen = (path: string): boolean => /(\.module|\.view|-failures|\/to-[a-z-]+-view)\.ts$/.test(path);

/** In the page the arrows are app -> features -> components -> lib, and features do not know each other. */
export function webIntrusions(sources: readonly SourceFile[]): string[] {
  const root = 'apps/web/src/';
  const order = ['lib', 'components', 'features', 'app'];
  const upwards = crossings(sources, root)
    .filter(({ from, to }) => order.includes(from) && order.indexOf(to) > order.indexOf(from))
    .map(({ path, target, from, to }) => `${path} imports ${target}: ${from} may not know ${to}`);
  const sideways = crossings(sources, `${root}features/`).map(
    ({ path, target }) => `${path} imports ${target}: features do not know each other`,
  );
  return [...upwards, ...sideways];
}

/** Imports from one folder below `root` into another one. */
function crossings(sources: readonly SourceFile[], root: string): Crossing[] {
  return sources
    .filter(({ path }) => path.startsWith(root) && !isTest(path))
    .flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier }) => {
        const target = targetOf(path, specifier);
        if (!target?.startsWith(root)) return [];
        const [from, to] = [folderIn(root, path), folderIn(root, target)];
        const isInFolders = path.slice(root.length).includes('/') && target.slice(root.length).includes('/');
        return isInFolders && from !== to ? [{ from, to, path, target }] : [];
      }),
    );
}

const folderIn = (root: string, path: string): string => path.slice(root.length).split('/')[0] ?? '';
