import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { useChangePassword } from './change-password.js';

interface Fields {
  currentPassword: string;
  newPassword: string;
  again: string;
}

/** Changes the password; the new one is typed twice. */
export function PasswordForm({ login }: { login: string }) {
  const { t } = useTranslation(['account', 'common']);
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const change = useChangePassword();
  const required = (field: string) => ({ required: true, message: t('common:required', { field }) });
  return (
    <section className="card form-card" aria-labelledby="password-title">
      <h2 id="password-title">{t('password')}</h2>
      <ProblemAlert error={change.error} />
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ currentPassword, newPassword }) =>
          change.mutate(
            { currentPassword, newPassword },
            {
              onSuccess: () => {
                form.resetFields();
                void message.success(t('changed'));
              },
            },
          )
        }
      >
        <input type="text" autoComplete="username" value={login} readOnly hidden />
        <Form.Item name="currentPassword" label={t('current')} rules={[required(t('current'))]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="newPassword"
          label={t('next')}
          extra={t('nextHint')}
          rules={[required(t('next')), { min: 10, message: t('nextHint') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('again')}
          dependencies={['newPassword']}
          rules={[
            required(t('again')),
            ({ getFieldValue }) => ({
              validator: (_rule, value: string) =>
                !value || value === getFieldValue('newPassword')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('mismatch'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('change')}
        </Button>
      </Form>
    </section>
  );
}
