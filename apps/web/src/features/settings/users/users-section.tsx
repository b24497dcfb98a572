import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../../components/state/load-more.js';
import { Loading } from '../../../components/state/loading.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import type { UserAccount } from '../../../lib/api/types.js';
import { useUsers } from './get-users.js';
import { ResetModal } from './reset-modal.js';
import { useUnlockUser } from './unlock-user.js';
import { UserModal } from './user-modal.js';
import { UserTable } from './user-table.js';

/** Accounts: find, make, change, unlock, new password. */
export function UsersSection() {
  const { t } = useTranslation('settings');
  const { message } = App.useApp();
  const [find, setFind] = useState('');
  const users = useUsers(useDeferredValue(find.trim()));
  const unlock = useUnlockUser();
  const [editing, setEditing] = useState<UserAccount | 'new'>();
  const [resetting, setResetting] = useState<UserAccount>();
  const rows = users.data?.pages.flatMap((page) => page.users) ?? [];
  return (
    <>
      <div className="settings-bar">
        <Input
          allowClear
          value={find}
          onChange={(event) => setFind(event.target.value)}
          placeholder={t('users.search')}
          aria-label={t('users.search')}
        />
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
          {t('users.new')}
        </Button>
      </div>
      <ProblemAlert error={users.error ?? unlock.error} />
      {users.isPending && <Loading />}
      {users.data && rows.length === 0 && <p className="soft">{t('users.none')}</p>}
      {rows.length > 0 && (
        <UserTable
          users={rows}
          onEdit={setEditing}
          onReset={setResetting}
          onUnlock={(user) => unlock.mutate(user, { onSuccess: () => void message.success(t('saved')) })}
        />
      )}
      {users.hasNextPage && (
        <LoadMore hasMore loading={users.isFetchingNextPage} onMore={() => void users.fetchNextPage()} />
      )}
      {editing && (
        <UserModal user={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
      {resetting && <ResetModal user={resetting} onClose={() => setResetting(undefined)} />}
    </>
  );
}
