import { addDays } from '@guatu/domain';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/state/loading.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { instantText } from '../../lib/format/dates.js';
import { useInstance } from '../../lib/session/get-instance.js';
import { useCreateToken } from './create-token.js';
import { useTokens } from './get-tokens.js';
import { NewTokenNote } from './new-token-note.js';
import { RevokeButton } from './revoke-button.js';
import { useRevokeToken } from './revoke-token.js';

/** Tokens for other programs: make, see when last used, revoke. */
export function Tokens() {
  const { t } = useTranslation(['account', 'common']);
  const { data: instance } = useInstance();
  const { data: tokens, isPending, error } = useTokens();
  const create = useCreateToken();
  const revoke = useRevokeToken();
  const [form] = Form.useForm<{ name: string; expiresOn: string }>();
  const zone = instance?.timeZone ?? 'Asia/Shanghai';
  const required = (field: string) => [{ required: true, message: t('common:required', { field }) }];
  return (
    <section className="card form-card" aria-labelledby="tokens">
      <h2 id="tokens">{t('tokens')}</h2>
      <p className="soft small">{t('tokensHint')}</p>
      <ProblemAlert error={create.error ?? revoke.error ?? error} />
      {create.data && <NewTokenNote token={create.data.token} />}
      {isPending && <Loading lines={2} />}
      {tokens?.length === 0 && <p className="soft">{t('noTokens')}</p>}
      {tokens && tokens.length > 0 && (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('tokenName')}</th>
                <th scope="col">{t('created')}</th>
                <th scope="col">{t('expires')}</th>
                <th scope="col">{t('lastUsed')}</th>
                <th scope="col" aria-label={t('revoke')} />
              </tr>
            </thead>
            <tbody>
              {tokens.map((token) => (
                <tr key={token.id}>
                  <th scope="row">{token.name}</th>
                  <td>{instantText(token.createdAt, zone).slice(0, 10)}</td>
                  <td>{instantText(token.expiresAt, zone).slice(0, 10)}</td>
                  <td>{token.lastUsedOn ?? t('never')}</td>
                  <td>
                    <RevokeButton name={token.name} onRevoke={() => revoke.mutate(token.id)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => create.mutate(values, { onSuccess: () => form.resetFields() })}
      >
        <div className="form-pair">
          <Form.Item name="name" label={t('tokenName')} rules={required(t('tokenName'))}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="expiresOn" label={t('tokenExpires')} rules={required(t('tokenExpires'))}>
            <Input
              type="date"
              min={instance && addDays(instance.today, 1)}
              max={instance && addDays(instance.today, 365)}
            />
          </Form.Item>
        </div>
        <Button htmlType="submit" loading={create.isPending}>
          {t('createToken')}
        </Button>
      </Form>
    </section>
  );
}
