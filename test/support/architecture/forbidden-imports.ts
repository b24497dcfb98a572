import { isTest, mayImport, partOf } from './parts.js';
import { targetOf, type SourceFile } from './source-tree.js';

/** Imports against the direction of the arrows, or past the front door of another part; one sentence each. */
export function forbiddenImports(sources: readonly SourceFile[]): string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap(({ specifier }) => {
      const problem = problemOf(source.path, specifier);
      return problem ? [`${source.path} imports ${specifier}: ${problem}`] : [];
    }),
  );
}

function problemOf(path: string, specifier: string): string | undefined {
  const part = partOf(path);
  const target = targetOf(path, specifier);
  const other = target === undefined ? undefined : partOf(target);
  if (specifier.startsWith('@guatu/')) {
    if (target === undefined) return 'a part has one entrance, its index';
    if (other === part) return 'a part does not import itself by name';
  } else if (specifier.startsWith('.') && other !== part) {
    if (other !== undefined) return `another part is imported as @guatu/${other}`;
    if (!isTest(path)) return 'production code does not import tests or scripts';
  }
  if (part === undefined || isTest(path)) return undefined;
  if (part === 'domain' && other !== 'domain') return 'domain imports nothing but itself';
  if (other !== undefined && other !== part && !mayImport[part]?.includes(other)) {
    return `${part} may not know ${other}`;
  }
  return undefined;
}
