/** Values of the fields that differ, for the audit trail. */
export interface ChangedFields {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** @returns what a patch changes, or undefined when it changes nothing. Arrays and objects compare by value. */
export function changedFields(current: object, patch: object): ChangedFields | undefined {
  const known = new Map<string, unknown>(Object.entries(current));
  const changed = Object.entries(patch).filter(
    ([field, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(known.get(field) ?? null),
  );
  if (changed.length === 0) return undefined;
  return {
    before: Object.fromEntries(changed.map(([field]) => [field, known.get(field) ?? null])),
    after: Object.fromEntries(changed),
  };
}
