import { Form, Input, Switch, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UserAccount } from '../../../lib/api/types.js';
import { useUnits } from '../../../lib/units/get-units.js';
import { unitTree } from '../../../lib/units/unit-tree.js';
import { FormModal } from '../form-modal.js';
import { useRequired } from '../use-required.js';
import { GrantFields } from './grant-fields.js';
import { useSaveUser, type UserValues } from './save-user.js';

interface Props {
  user: UserAccount | undefined;
  onClose: () => void;
}

/** An account with its unit and roles. */
export function UserModal({ user, onClose }: Props) {
  const { t } = useTranslation('settings');
  const required = useRequired();
  const { data: units = [] } = useUnits();
  const save = useSaveUser();
  const tree = unitTree(units);
  return (
    <FormModal<UserValues>
      open
      title={t(user ? 'users.edit' : 'users.new')}
      initial={user ?? { grants: [{ role: 'unitClerk' } as UserValues['grants'][number]] }}
      pending={save.isPending}
      error={save.error}
      onSubmit={(values) => save.mutate({ of: user, values }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <div className="form-pair">
        <Form.Item
          name="login"
          label={t('users.login')}
          rules={[
            ...required(t('users.login')),
            { pattern: /^[a-z0-9][a-z0-9._-]{1,63}$/, message: t('users.loginHint') },
          ]}
        >
          <Input disabled={user !== undefined} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="name" label={t('users.name')} rules={required(t('users.name'))}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
      </div>
      {!user && (
        <Form.Item
          name="password"
          label={t('users.password')}
          extra={t('users.passwordHint')}
          rules={[...required(t('users.password')), { min: 10, message: t('users.passwordHint') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      )}
      <Form.Item name="unitId" label={t('users.unit')} rules={required(t('users.unit'))}>
        <TreeSelect showSearch={{ treeNodeFilterProp: 'title' }} treeDefaultExpandAll treeData={tree} />
      </Form.Item>
      <GrantFields tree={tree} />
      <div className="form-pair">
        <Form.Item
          name="email"
          label={t('users.email')}
          rules={[{ type: 'email', message: t('users.emailBad') }]}
        >
          <Input autoComplete="off" inputMode="email" />
        </Form.Item>
        <Form.Item
          name="phone"
          label={t('users.phone')}
          rules={[{ pattern: /^[0-9+ -]{5,30}$/, message: t('users.phoneBad') }]}
        >
          <Input autoComplete="off" inputMode="tel" />
        </Form.Item>
      </div>
      {user && (
        <Form.Item name="active" label={t('users.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </FormModal>
  );
}
