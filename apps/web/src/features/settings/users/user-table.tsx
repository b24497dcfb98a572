import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UserAccount } from '../../../lib/api/types.js';
import { useUnits } from '../../../lib/units/get-units.js';

interface Props {
  users: readonly UserAccount[];
  onEdit: (user: UserAccount) => void;
  onReset: (user: UserAccount) => void;
  onUnlock: (user: UserAccount) => void;
}

/** Accounts, a line each. */
export function UserTable({ users, onEdit, onReset, onUnlock }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  const { data: units = [] } = useUnits();
  const unitName = (id: number) => units.find((unit) => unit.id === id)?.name ?? '';
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('users.login')}</th>
            <th scope="col">{t('users.name')}</th>
            <th scope="col">{t('users.unit')}</th>
            <th scope="col">{t('users.roles')}</th>
            <th scope="col">{t('users.state')}</th>
            <th scope="col" aria-label={t('common:action.edit')} />
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <tr key={user.id}>
              <td>{user.login}</td>
              <th scope="row" className="nowrap">
                {user.name}
              </th>
              <td>{user.unitName}</td>
              <td>
                {user.grants
                  .map(({ role, unitId }) => `${t(`common:role.${role}`)}（${unitName(unitId)}）`)
                  .join('、')}
              </td>
              <td className={`nowrap${user.locked || !user.active ? ' due-overdue' : ''}`}>
                {user.locked ? t('users.locked') : user.active ? t('users.normal') : t('users.inactive')}
              </td>
              <td>
                <span className="row-actions">
                  <Button size="small" onClick={() => onEdit(user)}>
                    {t('common:action.edit')}
                  </Button>
                  <Button size="small" onClick={() => onReset(user)}>
                    {t('users.reset')}
                  </Button>
                  {user.locked && (
                    <Button size="small" onClick={() => onUnlock(user)}>
                      {t('users.unlock')}
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
