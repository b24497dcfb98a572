import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, projectRoot } from '../support/architecture/source-tree.js';

/** Home folders and workspaces of one machine. A container's own /home/node is not one. */
const machinePath =
  /(?:^|[\s'"`(=:,])(?:file:\/\/)?(?:\/(?:root|Users|work|workspace|mnt)\/|\/home\/(?!node\b)|[A-Z]:\\{1,2}Users\b)/m;
const isText = (name: string): boolean =>
  /\.(ts|tsx|mjs|js|json|sql|md|csv|ya?ml|css|html|sh)$/.test(name) || /^(Dockerfile|run)/.test(name);

// Joined here, so that this file does not name one itself.
const path = (...names: string[]): string => names.join('/');

it.each([
  [`import x from '${path('', 'root', 'project', 'x.js')}'`, true],
  [`"path": "${path('', 'home', 'somebody', 'guatu')}"`, true],
  [`const data = '${['C:', 'Users', 'li'].join('\\')}'`, true],
  ['WORKDIR /home/node/app', false],
  ['GET /api/v1/users', false],
  ['docs/work/plan', false],
])('%s names a machine: %s', (text, expected) => {
  expect(machinePath.test(text)).toBe(expected);
});

it('no file names a place that exists on one machine only', () => {
  const files = filesBelow(['.'], isText).filter((path) => path !== 'package-lock.json');
  const naming = files.filter((path) => machinePath.test(readFileSync(join(projectRoot, path), 'utf8')));
  expect(naming).toEqual([]);
});
