import type { FailurePath } from '@guatu/platform';

/** Deeper nesting is no request of ours, and everything that follows walks into it by recursion. */
const deepest = 32;
/** NUL, and halves of surrogate pairs: PostgreSQL stores neither. */
const unstorable = /[\0\p{Surrogate}]/u;

interface Place {
  value: unknown;
  path: string;
  depth: number;
}

/** Texts of a body or query that cannot be stored, and values nested too deep, each with its path. Only reads. */
export function textProblems(input: unknown): FailurePath[] {
  const problems: FailurePath[] = [];
  const open: Place[] = [{ value: input, path: '', depth: 0 }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, path, depth } = place;
    if (typeof value === 'string' && unstorable.test(value)) {
      problems.push({ path, message: 'contains a character that cannot be stored' });
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth === deepest) return [{ path, message: `is nested deeper than ${deepest} levels` }];
    const inside = Array.isArray(value) ? `${path}[` : path && `${path}.`;
    const end = Array.isArray(value) ? ']' : '';
    for (const [key, each] of Object.entries(value)) {
      open.push({ value: each, path: `${inside}${key}${end}`, depth: depth + 1 });
    }
  }
  return problems.toReversed();
}
