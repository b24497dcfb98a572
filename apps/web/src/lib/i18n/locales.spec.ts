import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const chinese = files.filter((file) => file.endsWith('.zh.json'));

/** Dotted keys of a text file. English has a form for one where Chinese has one form for any number. */
function keysOf(file: string): string[] {
  const walk = (value: unknown, path: string): string[] =>
    typeof value === 'string'
      ? [path]
      : Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
          walk(inner, path ? `${path}.${key}` : key),
        );
  const keys = walk(JSON.parse(readFileSync(join(source, file), 'utf8')), '');
  return [...new Set(keys.map((key) => key.replace(/_(one|other)$/, '#')))].toSorted();
}

/** Names that are filled in, such as {{count}}, by key. */
function placeholders(file: string): Map<string, string> {
  const walk = (value: unknown, path: string): [string, string][] =>
    typeof value === 'string'
      ? [[path.replace(/_(one|other)$/, '#'), (value.match(/\{\{\w+\}\}/g) ?? []).toSorted().join(' ')]]
      : Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
          walk(inner, path ? `${path}.${key}` : key),
        );
  return new Map(walk(JSON.parse(readFileSync(join(source, file), 'utf8')), ''));
}

describe('texts', () => {
  it('exist for every feature', () => expect(chinese.length).toBeGreaterThan(3));

  it.each(chinese)('%s has the same keys in English', (file) => {
    expect(keysOf(file.replace('.zh.', '.en.'))).toEqual(keysOf(file));
  });

  it.each(chinese)('%s fills in the same names in English', (file) => {
    expect(placeholders(file.replace('.zh.', '.en.'))).toEqual(placeholders(file));
  });
});
