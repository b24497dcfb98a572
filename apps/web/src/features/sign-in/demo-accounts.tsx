import { useTranslation } from 'react-i18next';
import type { DemoAccount } from '../../lib/api/types.js';

interface Props {
  accounts: readonly DemoAccount[];
  disabled: boolean;
  onChoose: (account: DemoAccount) => void;
}

/** The accounts that a demonstration ships with, to sign in with one click. */
export function DemoAccounts({ accounts, disabled, onChoose }: Props) {
  const { t } = useTranslation('sign-in');
  if (accounts.length === 0) return null;
  return (
    <section className="demo-accounts" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('demo')}</h2>
      <p className="small soft">{t('demoHint')}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.login}>
            <button
              type="button"
              className="plain-button demo-account"
              disabled={disabled}
              onClick={() => onChoose(account)}
            >
              <span className="demo-name">{account.name}</span>
              <span className="small soft">
                <code>{account.login}</code> {account.purpose}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
