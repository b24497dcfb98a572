import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { Door } from '../../components/page/door.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { useTitle } from '../../lib/browser/use-title.js';
import { useInstance } from '../../lib/session/get-instance.js';
import { backTo } from './back-to.js';
import { DemoAccounts } from './demo-accounts.js';
import './sign-in.css';
import { useSignIn } from './sign-in.js';
import './texts.js';

interface Fields {
  login: string;
  password: string;
}

/** Signing in; in a demonstration also with one click on an account. */
export function Component() {
  const { t } = useTranslation(['sign-in', 'common']);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { data: instance, error } = useInstance();
  const signIn = useSignIn();
  useTitle(t('title'));
  if (instance?.setupNeeded) return <Navigate to="/setup" replace />;

  const enter = ({ login, password }: Fields) =>
    signIn.mutate(
      { login: login.trim(), password },
      { onSuccess: () => void navigate(backTo(search.get('next')), { replace: true }) },
    );
  return (
    <Door>
      <div className="sign-in">
        <section className="card sign-in-form" aria-labelledby="sign-in-title">
          <h1 id="sign-in-title">{t('title')}</h1>
          <div className="sign-in-error">
            <ProblemAlert error={signIn.error ?? error} />
          </div>
          <Form<Fields> layout="vertical" onFinish={enter} requiredMark={false} disabled={signIn.isPending}>
            <Form.Item
              name="login"
              label={t('login')}
              rules={[{ required: true, message: t('common:required', { field: t('login') }) }]}
            >
              <Input autoComplete="username" autoCapitalize="none" spellCheck={false} size="large" />
            </Form.Item>
            <Form.Item
              name="password"
              label={t('password')}
              rules={[{ required: true, message: t('common:required', { field: t('password') }) }]}
            >
              <Input.Password autoComplete="current-password" size="large" />
            </Form.Item>
            <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
              {t('submit')}
            </Button>
          </Form>
          <p className="small soft" style={{ marginBlockStart: 12 }}>
            {t('forgotten')}
          </p>
        </section>
        <div>
          <DemoAccounts
            accounts={instance?.demoAccounts ?? []}
            disabled={signIn.isPending}
            onChoose={({ login, password }) => enter({ login, password })}
          />
          {instance?.dayIsPinned && (
            <p className="small soft" style={{ marginBlockStart: 8 }}>
              {t('pinned', { day: instance.today })}
            </p>
          )}
        </div>
      </div>
    </Door>
  );
}
