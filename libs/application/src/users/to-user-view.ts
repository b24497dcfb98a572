import type { AccountRow } from '@guatu/data-access';
import type { UserView } from '../units/unit.view.js';

export function toUserView(account: AccountRow): UserView {
  const { id, login, name, unitId, unitName, phone, email, locale, active, locked, version } = account;
  const grants = account.grants.map((grant) => ({ role: grant.role, unitId: grant.unitId }));
  return { id, login, name, unitId, unitName, phone, email, locale, active, locked, grants, version };
}
