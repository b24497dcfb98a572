import { expect, it } from 'vitest';
import { serverProblem } from './server-version.js';

it.each([
  [140_012, 'PostgreSQL 14'],
  [90_624, 'PostgreSQL 9'],
])('refuses server %i', (version, name) => {
  expect(serverProblem(version)?.message).toContain(name);
});

it.each([150_000, 170_002, 180_000])('takes server %i', (version) => {
  expect(serverProblem(version)).toBeUndefined();
});
