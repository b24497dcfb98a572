/** Who somebody is for the product; granted on a unit and valid in its subtree (docs/domain.md §1). */
export const roles = ['administrator', 'supervisor', 'leader', 'unitHead', 'unitClerk'] as const;
export type Role = (typeof roles)[number];

/**
 * What a route may ask for. A permission says "may use this"; which rows it reaches is the scope of the grant.
 */
export const permissions = [
  'board.read',
  'items.read',
  'items.report',
  'items.manage',
  'lists.manage',
  'ledger.import',
  'ledger.export',
  'inbox.read',
  'alerts.read',
  'alerts.run',
  'units.read',
  'units.manage',
  'users.manage',
  'settings.manage',
  'tokens.manage',
] as const;
export type Permission = (typeof permissions)[number];

const everyone: Permission[] = ['items.read', 'inbox.read', 'units.read', 'tokens.manage', 'ledger.export'];
const unit: Permission[] = [...everyone, 'items.report'];
const office: Permission[] = [
  ...unit,
  'board.read',
  'items.manage',
  'lists.manage',
  'ledger.import',
  'alerts.read',
  'alerts.run',
];

/** Leaders look and do not edit; a unit reports; the supervision office runs it; the administrator keeps accounts too. */
const granted: Record<Role, readonly Permission[]> = {
  unitClerk: unit,
  unitHead: [...unit, 'board.read'],
  leader: [...everyone, 'board.read', 'alerts.read'],
  supervisor: office,
  administrator: [...office, 'units.manage', 'users.manage', 'settings.manage'],
};

/**
 * What concerns the whole instance and no subtree: it needs the role on a topmost unit. An administrator of one of
 * several counties must not redirect the mail of all.
 */
export const instancePermissions: readonly Permission[] = ['settings.manage'];

export function permissionsOf(role: Role): readonly Permission[] {
  return granted[role];
}
