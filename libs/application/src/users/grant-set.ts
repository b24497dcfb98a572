import type { GrantInput } from '@guatu/data-access';

/** Each grant once, in an order that depends on the grants alone, so that two sets can be compared. */
export function grantSet(grants: readonly GrantInput[]): GrantInput[] {
  const byKey = new Map(
    grants.map(({ role, unitId }) => [`${role} ${String(unitId).padStart(10)}`, { role, unitId }]),
  );
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, grant]) => grant);
}

/** Units on which `before` makes somebody administrator and `after` no longer does. */
export function lostAdministration(before: readonly GrantInput[], after: readonly GrantInput[]): number[] {
  const kept = new Set(administeredUnits(after));
  return administeredUnits(before).filter((unitId) => !kept.has(unitId));
}

function administeredUnits(grants: readonly GrantInput[]): number[] {
  return grants.filter((grant) => grant.role === 'administrator').map((grant) => grant.unitId);
}
