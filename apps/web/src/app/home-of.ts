import type { Permission } from '@guatu/domain';

/** The first page: who runs a campaign sees its board, who only reports sees their own work. */
export function homeOf(permissions: readonly Permission[]): string {
  const may = (permission: Permission) => permissions.includes(permission);
  if (may('items.manage')) return '/board';
  if (may('items.report')) return '/my-work';
  return may('board.read') ? '/board' : '/items';
}
