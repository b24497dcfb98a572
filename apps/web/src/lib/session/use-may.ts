import type { Permission } from '@guatu/domain';
import { useMe } from './get-me.js';

/** Tells whether the signed-in person holds a permission anywhere. The server checks again, with scope. */
export function useMay(): (permission: Permission) => boolean {
  const { data: me } = useMe();
  return (permission) => me?.permissions.includes(permission) ?? false;
}
