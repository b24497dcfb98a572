import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';

interface Schema {
  $ref?: string;
  type?: string;
  properties?: object;
  additionalProperties?: unknown;
  allOf?: unknown;
  items?: Schema;
}
type Content = Record<string, { schema?: Schema }>;
interface Operation {
  summary?: string;
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}
interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let fresh: string;
let document: ApiDocument;

beforeAll(() => {
  const made = spawnSync(process.execPath, [at('scripts/openapi.mjs'), '--print'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (made.status !== 0) throw new Error(`the API cannot be described:\n${made.stderr}`);
  fresh = made.stdout;
  document = JSON.parse(fresh) as ApiDocument;
}, 180_000);

const routes = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );

/** A schema that says nothing: an object without fields, or none at all. */
const isEmpty = (schema: Schema | undefined): boolean => {
  if (!schema) return true;
  if (schema.$ref !== undefined) return false;
  if (schema.type === 'array') return isEmpty(schema.items);
  if (schema.type !== 'object') return schema.type === undefined && !schema.allOf;
  return !schema.allOf && !schema.additionalProperties && Object.keys(schema.properties ?? {}).length === 0;
};
const emptyParts = (content: Content | undefined): string[] =>
  Object.entries(content ?? {})
    .filter(([, { schema }]) => isEmpty(schema))
    .map(([type]) => type);

it('is committed as it follows from the code', () => {
  const committed = readFileSync(at('docs/openapi.json'), 'utf8');
  expect(committed === fresh, 'docs/openapi.json is stale: run `npm run openapi`').toBe(true);
});

it('is what the page’s types are made from', () => {
  const made = spawnSync(process.execPath, [at('scripts/api-types.mjs'), '--print'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const committed = readFileSync(at('apps/web/src/lib/api/schema.d.ts'), 'utf8');
  expect(made.stdout === committed, 'the page’s API types are stale: run `npm run openapi`').toBe(true);
}, 60_000);

it('has fields in every schema', () => {
  const empty = Object.entries(document.components.schemas).filter(([, schema]) => isEmpty(schema));
  expect(empty.map(([name]) => name)).toEqual([]);
  expect(Object.keys(document.components.schemas).length).toBeGreaterThan(20);
});

it('says of every route what it takes and what it answers', () => {
  const silent = routes().flatMap(([route, operation]) => [
    ...emptyParts(operation.requestBody?.content).map((type) => `${route} takes an undescribed ${type}`),
    ...Object.entries(operation.responses).flatMap(([status, { content }]) => {
      if (status !== '204' && !content) return [`${route} answers ${status} with nothing`];
      return emptyParts(content).map((type) => `${route} answers ${status} with an undescribed ${type}`);
    }),
  ]);
  expect(silent).toEqual([]);
});

it('says of every route how it fails', () => {
  const without = routes().filter(([, { responses }]) => {
    const failures = Object.entries(responses).filter(([status]) => !status.startsWith('2'));
    return (
      failures.length === 0 || failures.some(([, { content }]) => !content?.['application/problem+json'])
    );
  });
  expect(without.map(([route]) => route)).toEqual([]);
});
