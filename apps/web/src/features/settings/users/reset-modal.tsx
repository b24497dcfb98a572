import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UserAccount } from '../../../lib/api/types.js';
import { FormModal } from '../form-modal.js';
import { useRequired } from '../use-required.js';
import { useResetPassword } from './reset-password.js';

interface Props {
  user: UserAccount;
  onClose: () => void;
}

/** A new password for somebody else. */
export function ResetModal({ user, onClose }: Props) {
  const { t } = useTranslation('settings');
  const { message } = App.useApp();
  const required = useRequired();
  const reset = useResetPassword();
  return (
    <FormModal<{ password: string }>
      open
      title={t('users.resetTitle', { name: user.name })}
      initial={{}}
      pending={reset.isPending}
      error={reset.error}
      onSubmit={({ password }) =>
        reset.mutate(
          { id: user.id, password },
          {
            onSuccess: () => {
              void message.success(t('users.resetDone'));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Form.Item
        name="password"
        label={t('users.newPassword')}
        extra={t('users.passwordHint')}
        rules={[...required(t('users.newPassword')), { min: 10, message: t('users.passwordHint') }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </FormModal>
  );
}
