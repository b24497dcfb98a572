import { Alert, Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import { useMe } from '../../../lib/session/get-me.js';
import { useTestMail } from './test-mail.js';

/** Sends one message and shows what the mail server answered. */
export function MailTest() {
  const { t } = useTranslation('settings');
  const { data: me } = useMe();
  const [to, setTo] = useState(me?.email ?? '');
  const test = useTestMail();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (to.trim()) test.mutate(to.trim());
  };
  return (
    <form className="mail-test" onSubmit={send} aria-labelledby="mail-test-title">
      <h2 id="mail-test-title">{t('mail.test')}</h2>
      <p className="small soft">{t('mail.saveFirst')}</p>
      <div className="settings-bar">
        <Input
          type="email"
          aria-label={t('mail.testTo')}
          placeholder={t('mail.testTo')}
          value={to}
          onChange={(event) => setTo(event.target.value)}
          style={{ flex: 1 }}
        />
        <Button htmlType="submit" loading={test.isPending}>
          {t('mail.send')}
        </Button>
      </div>
      <ProblemAlert error={test.error} />
      <output>
        {test.data && (
          <Alert
            showIcon
            type={test.data.sent ? 'success' : 'error'}
            title={t(test.data.sent ? 'mail.sent' : 'mail.failed', { message: test.data.message })}
          />
        )}
      </output>
    </form>
  );
}
