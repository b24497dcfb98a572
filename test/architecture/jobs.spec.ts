import { jobNames } from '@guatu/queue';
import { expect, it } from 'vitest';
import { isTest } from '../support/architecture/parts.js';
import { readSources } from '../support/architecture/source-tree.js';

// A worker checks this when it starts, over the modules it was given; here it is checked over all there are.
it('every job has exactly one handler in the code', () => {
  const handled = readSources()
    .filter(({ path }) => !isTest(path))
    .flatMap(({ text }) => [...text.matchAll(/^\s+@OnJob\('([^']+)'\)/gm)].map(([, name]) => name));
  expect(handled.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([...jobNames].toSorted());
});
