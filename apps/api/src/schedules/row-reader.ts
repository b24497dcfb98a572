import type { FailurePath } from '@guatu/platform';

/** Problems listed at most. */
const listed = 50;

/** What a field must be; a field that may be left out may also be null. */
export interface Field {
  type: 'string' | 'number';
  optional?: boolean;
  maxLength?: number;
  oneOf?: readonly string[];
}

function fieldProblem(name: string, value: unknown, field: Field): string | null {
  if (value === undefined || value === null) return field.optional === true ? null : `${name} is missing`;
  if (typeof value !== field.type) return `${name} must be a ${field.type}`;
  if (field.oneOf && !field.oneOf.includes(value as string)) {
    return `${name} must be one of: ${field.oneOf.join(', ')}`;
  }
  const { maxLength = Number.POSITIVE_INFINITY } = field;
  return typeof value === 'string' && value.length > maxLength
    ? `${name} must be at most ${maxLength} characters`
    : null;
}

/**
 * Reads a list of flat objects: fields of the right type, none unknown, nulls dropped. Adds problems with their paths
 * ("steps[2].duration") and then returns what it could read.
 */
export function readRows<Row>(
  value: unknown,
  name: string,
  fields: Record<keyof Row & string, Field>,
  maxRows: number,
  problems: FailurePath[],
): Row[] {
  if (!Array.isArray(value)) {
    problems.push({ path: name, message: `${name} must be an array` });
    return [];
  }
  if (value.length > maxRows) {
    problems.push({ path: name, message: `${name} must contain no more than ${maxRows} elements` });
    return [];
  }
  const rows: Row[] = [];
  const known = new Map<string, Field>(Object.entries(fields));
  const required = [...known].filter(([, { optional }]) => optional !== true).map(([key]) => key);
  for (let i = 0; i < value.length && problems.length < listed; i += 1) {
    const entry: unknown = value[i];
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      problems.push({ path: `${name}[${i}]`, message: 'must be an object' });
      continue;
    }
    const row: Record<string, unknown> = {};
    for (const key of required) {
      if (!Object.hasOwn(entry, key))
        problems.push({ path: `${name}[${i}].${key}`, message: `${key} is missing` });
    }
    for (const [key, cell] of Object.entries(entry) as [string, unknown][]) {
      const field = known.get(key);
      const message = field ? fieldProblem(key, cell, field) : `property ${key} should not exist`;
      if (message !== null) problems.push({ path: `${name}[${i}].${key}`, message });
      else if (cell !== null) row[key] = cell;
    }
    rows.push(row as Row);
  }
  return rows;
}
