import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page/page.js';
import { useMe } from '../../lib/session/get-me.js';
import { useMay } from '../../lib/session/use-may.js';
import { PasswordForm } from './password-form.js';
import { ProfileForm } from './profile-form.js';
import './texts.js';
import { Tokens } from './tokens.js';

/** One's own details, password and tokens. */
export function Component() {
  const { t } = useTranslation('account');
  const may = useMay();
  const { data: me } = useMe();
  if (!me) return null;
  return (
    <Page
      title={t('title')}
      sentence={`${me.name} · ${t('who', { login: me.login, unit: me.unitName })}`}
      narrow
    >
      <ProfileForm me={me} />
      <PasswordForm login={me.login} />
      {may('tokens.manage') && <Tokens />}
    </Page>
  );
}
