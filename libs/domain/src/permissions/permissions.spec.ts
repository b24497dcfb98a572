import { describe, expect, it } from 'vitest';
import { permissions, permissionsOf, roles, type Permission, type Role } from './permissions.js';
import { can, scopePaths, type Principal } from './principal.js';

const principal = (...grants: [Role, string][]): Principal => ({
  userId: 1,
  name: '示例',
  unitId: 1,
  locale: 'zh',
  grants: grants.map(([role, path], unitId) => ({ role, path, unitId })),
});

describe('permissions', () => {
  it.each<[Permission, Role[]]>([
    ['items.read', ['administrator', 'supervisor', 'leader', 'unitHead', 'unitClerk']],
    ['items.report', ['administrator', 'supervisor', 'unitHead', 'unitClerk']],
    ['items.manage', ['administrator', 'supervisor']],
    ['ledger.import', ['administrator', 'supervisor']],
    ['board.read', ['administrator', 'supervisor', 'leader', 'unitHead']],
    ['users.manage', ['administrator']],
    ['settings.manage', ['administrator']],
  ])('%s is held by %j and nobody else', (permission, holders) => {
    expect(roles.filter((role) => permissionsOf(role).includes(permission))).toEqual(holders);
  });

  it('every permission is held by some role', () => {
    for (const permission of permissions) {
      expect(roles.some((role) => permissionsOf(role).includes(permission))).toBe(true);
    }
  });
});

describe('principal', () => {
  it('holds a permission through any of its grants', () => {
    expect(can(principal(['leader', '/1/']), 'items.report')).toBe(false);
    expect(can(principal(['leader', '/1/'], ['unitClerk', '/1/2/']), 'items.report')).toBe(true);
    expect(can(principal(), 'items.read')).toBe(false);
  });

  it('holds what concerns the whole instance on a topmost unit only', () => {
    expect(can(principal(['administrator', '/1/']), 'settings.manage')).toBe(true);
    expect(can(principal(['administrator', '/1/2/']), 'settings.manage')).toBe(false);
    expect(can(principal(['administrator', '/1/2/']), 'users.manage')).toBe(true);
  });

  it('reaches only the subtrees of grants that carry the permission', () => {
    const both = principal(['leader', '/1/'], ['unitClerk', '/1/2/']);
    expect(scopePaths(both, 'items.report')).toEqual(['/1/2/']);
    expect(scopePaths(both, 'items.read')).toEqual(['/1/']);
    expect(scopePaths(principal(['unitClerk', '/1/2/'], ['unitHead', '/1/3/']), 'items.read')).toEqual([
      '/1/2/',
      '/1/3/',
    ]);
    expect(scopePaths(both, 'users.manage')).toEqual([]);
  });
});
