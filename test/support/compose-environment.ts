import { readFile } from 'node:fs/promises';

const file = new URL('../../docker/compose.yaml', import.meta.url);

/**
 * The environment that docker/compose.yaml gives a service, with `${NAME}`, `${NAME:-default}` and `${NAME:?…}`
 * filled from `values`. Reads just what that file uses of YAML: scalar entries and one merged anchor.
 * @throws when the service is unknown or a value without a default is missing
 */
export async function composeEnvironment(
  service: string,
  values: Record<string, string>,
): Promise<Record<string, string>> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const shared = entriesBelow(lines, lines.indexOf('x-environment: &environment'));
  const start = lines.indexOf(`  ${service}:`);
  const environment = lines.indexOf('    environment:', start);
  if (start < 0 || environment < 0) throw new Error(`no environment of ${service} in docker/compose.yaml`);
  const own = entriesBelow(lines, environment);
  const merged = own.some(([name]) => name === '<<') ? [...shared, ...own] : own;
  return Object.fromEntries(
    merged.filter(([name]) => name !== '<<').map(([name, text]) => [name, fill(text, values)]),
  );
}

/** `KEY: value` lines directly below a line, by indentation. */
function entriesBelow(lines: readonly string[], at: number): [string, string][] {
  const depth = indentation(lines[at] ?? '');
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => indentation(line) <= depth);
  return rest.slice(0, end).map((line) => {
    const [, name, value] = /^\s*([\w<]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`not read: ${line}`);
    return [name, value.replace(/^'(.*)'$/, '$1')];
  });
}

const indentation = (line: string): number => line.length - line.trimStart().length;

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_whole, name: string, kind?: string, rest = '') => {
    const value = values[name] || (kind === '-' ? String(rest) : undefined);
    if (value === undefined) throw new Error(`${name} is needed by docker/compose.yaml: ${String(rest)}`);
    return value;
  });
}
