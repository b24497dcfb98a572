import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cyclesOf } from '../support/architecture/cycles.js';
import { featureIntrusions, webIntrusions } from '../support/architecture/features.js';
import { forbiddenImports } from '../support/architecture/forbidden-imports.js';
import { isTest, partOf } from '../support/architecture/parts.js';
import {
  graphOf,
  importsOf,
  projectRoot,
  readSources,
  type SourceFile,
} from '../support/architecture/source-tree.js';

const sources = readSources();
const production = sources.filter(({ path }) => !isTest(path));

const source = (path: string, ...specifiers: string[]): SourceFile => ({
  path,
  text: '',
  imports: specifiers.map((specifier) => ({ specifier, typeOnly: false })),
});

describe('the scanner', () => {
  it('finds every kind of import, over several lines too', () => {
    const text = [
      `import 'reflect-metadata';`,
      `import type { A } from './a.js';`,
      `import {\n  B,\n  type C,\n} from '@guatu/domain';`,
      `export * from './d.js';`,
      `export const e = 'import x from y';`,
      `const f = await import('./f.js');`,
    ].join('\n');
    expect(importsOf(text)).toEqual([
      { specifier: 'reflect-metadata', typeOnly: false },
      { specifier: './a.js', typeOnly: true },
      { specifier: '@guatu/domain', typeOnly: false },
      { specifier: './d.js', typeOnly: false },
      { specifier: './f.js', typeOnly: false },
    ]);
  });

  it('reads the whole project', () => {
    const parts = new Set(sources.map(({ path }) => partOf(path)));
    expect([...parts]).toEqual(expect.arrayContaining(['domain', 'application', 'api', 'web', undefined]));
    const graph = graphOf(production);
    const dangling = [...graph].flatMap(([path, targets]) =>
      targets
        .filter((target) => target.endsWith('.ts') && !graph.has(target))
        .map((target) => `${path} -> ${target}`),
    );
    expect(dangling).toEqual([]);
  });
});

describe('arrows between libs and apps', () => {
  it('are kept', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  it.each([
    ['libs/domain/src/a.ts', 'node:fs', 'domain imports nothing but itself'],
    ['libs/domain/src/a.ts', '@guatu/platform', 'domain imports nothing but itself'],
    ['libs/data-access/src/a.ts', '@guatu/application', 'data-access may not know application'],
    ['libs/application/src/a.ts', '../../domain/src/index.js', 'another part is imported as @guatu/domain'],
    ['libs/application/src/a.ts', '@guatu/domain/light', 'a part has one entrance, its index'],
    ['libs/queue/src/jobs/a.ts', '@guatu/queue', 'a part does not import itself by name'],
    ['apps/web/src/app/a.tsx', '@guatu/application', 'web may not know application'],
    ['apps/api/src/a.ts', '@guatu/worker', 'api may not know worker'],
    ['apps/api/src/a.ts', '../../../test/support/api.js', 'production code does not import tests or scripts'],
  ])('%s may not import %s', (path, specifier, reason) => {
    expect(forbiddenImports([source(path, specifier)])).toEqual([`${path} imports ${specifier}: ${reason}`]);
  });
});

describe('cycles', () => {
  it('do not exist between files, not even of types', () => {
    expect(cyclesOf(graphOf(production))).toEqual([]);
  });

  it('do not exist between libs and apps', () => {
    const parts = new Map<string, string[]>();
    for (const [path, targets] of graphOf(production)) {
      const from = partOf(path);
      if (from === undefined) continue;
      const others = targets.map(partOf).filter((to) => to !== undefined && to !== from);
      parts.set(from, [...(parts.get(from) ?? []), ...others.map(String)]);
    }
    expect(cyclesOf(parts)).toEqual([]);
  });

  it('are named in order, once', () => {
    const graph = new Map([
      ['c', ['a']],
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['d', []],
    ]);
    expect(cyclesOf(graph)).toEqual(['a -> b -> c -> a']);
  });
});

describe('features', () => {
  it('of the application reach each other through what they show', () => {
    expect(featureIntrusions(sources)).toEqual([]);
  });

  it('of the page do not know each other, and nothing below knows what is above', () => {
    expect(webIntrusions(sources)).toEqual([]);
  });

  it('are told when they reach into each other', () => {
    const application = [
      source('libs/application/src/index.ts', './items/get-item.js'),
      source('libs/application/src/items/items.module.ts'),
      source('libs/application/src/alerts/scan.ts', '../items/get-item.js', '../items/item-rows.js'),
    ];
    expect(featureIntrusions(application)).toEqual([
      'libs/application/src/alerts/scan.ts reaches into libs/application/src/items/item-rows.ts',
    ]);
    const page = [
      source('apps/web/src/features/board/a.ts', '../items/b.js', '../../app/c.js', '../../lib/d.js'),
      source('apps/web/src/lib/d.ts', '../components/e.js'),
    ];
    expect(webIntrusions(page)).toHaveLength(3);
  });
});

describe('packages', () => {
  it('that run in production are dependencies, named in package.json', () => {
    const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const server = production.filter(({ path }) => /^(libs|bin|apps\/(api|worker|standalone))\//.test(path));
    const missing = server.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, typeOnly }) => !typeOnly && !/^(\.|node:|@guatu\/)/.test(specifier))
        .map(({ specifier }) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)
        .filter((name) => !(name in manifest.dependencies))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
