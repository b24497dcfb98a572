import { App, Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import type { Me } from '../../lib/api/types.js';
import { changeLocale } from '../../lib/i18n/i18n.js';
import { useUpdateMe } from '../../lib/session/update-me.js';

interface Fields {
  locale: 'zh' | 'en';
  email: string;
  phone: string;
}

/** Language and contact details. */
export function ProfileForm({ me }: { me: Me }) {
  const { t } = useTranslation(['account', 'common']);
  const { message } = App.useApp();
  const update = useUpdateMe();
  const save = ({ locale, email, phone }: Fields) =>
    update.mutate(
      { version: me.version, locale, email: email.trim() || null, phone: phone.trim() || null },
      {
        onSuccess: () => {
          void changeLocale(locale).then(() => message.success(t('saved')));
        },
      },
    );
  return (
    <section className="card form-card" aria-labelledby="profile-title">
      <h2 id="profile-title">{t('profile')}</h2>
      <ProblemAlert error={update.error} />
      <Form<Fields>
        layout="vertical"
        key={me.version}
        initialValues={{ locale: me.locale, email: me.email ?? '', phone: me.phone ?? '' }}
        onFinish={save}
      >
        <Form.Item name="locale" label={t('language')}>
          <Radio.Group
            options={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="email"
          label={t('email')}
          extra={t('emailHint')}
          rules={[{ type: 'email', message: t('emailBad') }]}
        >
          <Input autoComplete="email" inputMode="email" />
        </Form.Item>
        <Form.Item
          name="phone"
          label={t('phone')}
          rules={[{ pattern: /^[0-9+ -]{5,30}$/, message: t('phoneBad') }]}
        >
          <Input autoComplete="tel" inputMode="tel" />
        </Form.Item>
        <Form.Item label={t('roles')}>
          {me.grants.map((grant) => (
            <div key={`${grant.role}.${grant.unitId}`}>
              {t(`common:role.${grant.role}`)} · {grant.unitName}
            </div>
          ))}
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={update.isPending}>
          {t('common:action.save')}
        </Button>
      </Form>
    </section>
  );
}
