import { KeyOutlined, LogoutOutlined, TranslationOutlined, UserOutlined } from '@ant-design/icons';
import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeLocale, currentLocale } from '../../lib/i18n/i18n.js';
import { useMe } from '../../lib/session/get-me.js';
import { useSignOut } from '../../lib/session/sign-out.js';
import { useUpdateMe } from '../../lib/session/update-me.js';
import { useMay } from '../../lib/session/use-may.js';

/** Language, password, tokens, sign out. */
export function PersonMenu() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const { data: me } = useMe();
  const may = useMay();
  const updateMe = useUpdateMe();
  const signOut = useSignOut();
  if (!me) return null;

  const switchLanguage = () => {
    const locale = currentLocale() === 'zh' ? 'en' : 'zh';
    void changeLocale(locale);
    updateMe.mutate({ version: me.version, locale });
  };
  const actions: Record<string, () => void> = {
    language: switchLanguage,
    account: () => void navigate('/account'),
    tokens: () => void navigate('/account#tokens'),
    signOut: () => signOut.mutate(undefined, { onSuccess: () => void navigate('/sign-in') }),
  };
  const items: MenuProps['items'] = [
    { key: 'who', type: 'group', label: `${me.name} · ${me.unitName}` },
    { key: 'language', icon: <TranslationOutlined />, label: t('language') },
    { key: 'account', icon: <UserOutlined />, label: t('account') },
    ...(may('tokens.manage') ? [{ key: 'tokens', icon: <KeyOutlined />, label: t('tokens') }] : []),
    { type: 'divider' },
    { key: 'signOut', icon: <LogoutOutlined />, label: t('signOut') },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => actions[key]?.() }}>
      <button type="button" className="plain-button person" aria-label={`${t('person')}: ${me.name}`}>
        <UserOutlined aria-hidden="true" />
        <span className="person-name clip">{me.name}</span>
      </button>
    </Dropdown>
  );
}
