import type { Failure } from '@guatu/platform';
import { importFailures } from './import-failures.js';
import { placeOf, toProblemView } from './import-issue.js';
import type { ImportPlan } from './plan-import.js';

const listed = 50;

/** Why a plan cannot be written, with the first places; undefined when it can. One error is enough. */
export function refusal({ issues, rows }: ImportPlan, locale: 'zh' | 'en'): Failure | undefined {
  const errors = [...issues, ...rows.flatMap((row) => row.issues)].filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length === 0) return undefined;
  const paths = errors
    .slice(0, listed)
    .map((issue) => ({ path: placeOf(issue), message: toProblemView(issue, locale).message }));
  return importFailures.notCommittable({ errors: errors.length }, paths);
}
