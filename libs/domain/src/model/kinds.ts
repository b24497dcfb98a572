/** Kinds of units in the organisation tree (docs/domain.md §2). */
export const unitKinds = ['city', 'county', 'zone', 'township', 'department', 'enterprise'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A work item is a numbered task or a key project; projects add a profile. */
export const itemKinds = ['task', 'project'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Stored states of an item (docs/domain.md §4.5). Overdue is computed and never a state. */
export const itemStatuses = [
  'draft',
  'issued',
  'accepted',
  'inProgress',
  'closeOutRequested',
  'closed',
  'archived',
  'returned',
  'paused',
  'cancelled',
] as const;
export type ItemStatus = (typeof itemStatuses)[number];
