import { instancePermissions, permissionsOf, type Permission, type Role } from './permissions.js';

/** A role granted on a unit; `path` is the unit's path ('/1/5/'), a prefix of every path in its subtree. */
export interface Grant {
  role: Role;
  unitId: number;
  path: string;
}

/** The signed-in caller, as far as rules need to know. */
export interface Principal {
  userId: number;
  name: string;
  unitId: number;
  locale: 'zh' | 'en';
  grants: readonly Grant[];
}

/** Whether the caller holds the permission somewhere; an instance-wide one counts on a topmost unit only. */
export function can(principal: Pick<Principal, 'grants'>, permission: Permission): boolean {
  const topmostOnly = instancePermissions.includes(permission);
  return principal.grants.some(
    (grant) => permissionsOf(grant.role).includes(permission) && (!topmostOnly || isTopmost(grant.path)),
  );
}

/** '/1/' is a root of the tree, '/1/5/' is not. */
function isTopmost(path: string): boolean {
  return path.split('/').length === 3;
}

/**
 * Paths of the subtrees in which the caller holds the permission, without those that lie in another of them.
 * Empty means: nowhere.
 */
export function scopePaths(principal: Principal, permission: Permission): string[] {
  const paths = principal.grants
    .filter((grant) => permissionsOf(grant.role).includes(permission))
    .map((grant) => grant.path);
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => other !== path && path.startsWith(other)));
}
