/** The fields of a patch that differ from what is stored, before and after. */
export interface ChangedFields {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  any: boolean;
}

export function changedFields(stored: object, patch: object): ChangedFields {
  const known = new Map(Object.entries(stored));
  const changed = Object.entries(patch).filter(
    ([field, value]) =>
      value !== undefined && JSON.stringify(known.get(field) ?? null) !== JSON.stringify(value ?? null),
  );
  return {
    before: Object.fromEntries(changed.map(([field]) => [field, known.get(field) ?? null])),
    after: Object.fromEntries(changed.map(([field, value]) => [field, value ?? null])),
    any: changed.length > 0,
  };
}
