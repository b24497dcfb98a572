import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { Door } from '../../components/page/door.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { useTitle } from '../../lib/browser/use-title.js';
import { useInstance } from '../../lib/session/get-instance.js';
import { useSetUp, type SetUp } from './set-up.js';
import './texts.js';

/** The first administrator of an empty installation. */
export function Component() {
  const { t } = useTranslation(['setup', 'common']);
  const navigate = useNavigate();
  const { data: instance } = useInstance();
  const setUp = useSetUp();
  useTitle(t('title'));
  if (instance && !instance.setupNeeded && !setUp.isPending) return <Navigate to="/" replace />;

  const required = (field: string) => [{ required: true, message: t('common:required', { field }) }];
  return (
    <Door>
      <section className="card" style={{ padding: 20, maxInlineSize: 480 }}>
        <h1>{t('title')}</h1>
        <p className="soft" style={{ marginBlock: '4px 16px' }}>
          {t('intro')}
        </p>
        <div style={{ marginBlockEnd: setUp.error ? 12 : 0 }}>
          <ProblemAlert error={setUp.error} />
        </div>
        <Form<SetUp & { again: string }>
          layout="vertical"
          requiredMark={false}
          disabled={setUp.isPending}
          onFinish={({ again: _again, ...body }) =>
            setUp.mutate(body, { onSuccess: () => void navigate('/', { replace: true }) })
          }
        >
          <Form.Item
            name="setupCode"
            label={t('setupCode')}
            extra={t('setupCodeHint')}
            rules={required(t('setupCode'))}
          >
            <Input autoComplete="off" spellCheck={false} />
          </Form.Item>
          <Form.Item name="countyName" label={t('countyName')} rules={required(t('countyName'))}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="login" label={t('login')} rules={required(t('login'))}>
            <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <Form.Item name="name" label={t('name')} rules={required(t('name'))}>
            <Input autoComplete="name" />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('password')}
            extra={t('passwordHint')}
            rules={[...required(t('password')), { min: 10, message: t('passwordHint') }]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item
            name="again"
            label={t('again')}
            dependencies={['password']}
            rules={[
              ...required(t('again')),
              ({ getFieldValue }) => ({
                validator: (_rule, value: string) =>
                  !value || value === getFieldValue('password')
                    ? Promise.resolve()
                    : Promise.reject(new Error(t('mismatch'))),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={setUp.isPending}>
            {t('submit')}
          </Button>
        </Form>
      </section>
    </Door>
  );
}
