import { App, Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../components/state/loading.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import { useRequired } from '../use-required.js';
import { useMailSettings } from './get-mail-settings.js';
import { MailTest } from './mail-test.js';
import { useSaveMailSettings, type MailValues } from './save-mail-settings.js';

const securities = ['none', 'starttls', 'tls'] as const;

/** Outgoing mail, and a test of it. */
export function MailSection() {
  const { t } = useTranslation(['settings', 'common']);
  const { message } = App.useApp();
  const required = useRequired();
  const { data: settings, isPending, error } = useMailSettings();
  const save = useSaveMailSettings();
  if (isPending) return <Loading />;
  if (!settings) return <ProblemAlert error={error} />;
  return (
    <div className="mail-form">
      <p className="soft">{t('mail.intro')}</p>
      <ProblemAlert error={save.error} />
      <Form<MailValues>
        key={settings.version}
        layout="vertical"
        initialValues={{ ...settings, password: '' }}
        onFinish={(values) =>
          save.mutate(
            { version: settings.version, values },
            { onSuccess: () => void message.success(t('saved')) },
          )
        }
      >
        <Form.Item name="enabled" label={t('mail.enabled')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <div className="form-pair">
          <Form.Item name="host" label={t('mail.host')} rules={required(t('mail.host'))}>
            <Input spellCheck={false} placeholder="mail.example.gov.cn" />
          </Form.Item>
          <Form.Item name="port" label={t('mail.port')} rules={required(t('mail.port'))}>
            <InputNumber min={1} max={65535} precision={0} style={{ inlineSize: '100%' }} />
          </Form.Item>
          <Form.Item name="security" label={t('mail.security')}>
            <Select options={securities.map((value) => ({ value, label: t(`mail.securities.${value}`) }))} />
          </Form.Item>
          <span />
          <Form.Item name="user" label={t('mail.user')} extra={t('mail.userHint')}>
            <Input autoComplete="off" spellCheck={false} />
          </Form.Item>
          <Form.Item name="password" label={t('mail.password')}>
            <Input.Password
              autoComplete="new-password"
              placeholder={settings.hasPassword ? t('mail.passwordKept') : t('mail.passwordNone')}
            />
          </Form.Item>
          <Form.Item
            name="fromAddress"
            label={t('mail.fromAddress')}
            rules={[
              ...required(t('mail.fromAddress')),
              // An intranet domain may have no dot.
              { pattern: /^[^\s@]+@[^\s@]+$/, message: t('mail.fromBad') },
            ]}
          >
            <Input inputMode="email" />
          </Form.Item>
          <Form.Item name="fromName" label={t('mail.fromName')} rules={required(t('mail.fromName'))}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('common:action.save')}
        </Button>
      </Form>
      <MailTest />
    </div>
  );
}
