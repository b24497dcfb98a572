import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLocale, currentLocale } from '../../lib/i18n/i18n.js';
import './door.css';

/** The frame of the pages before signing in: name of the product, the notice, language switch. */
export function Door({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const other = currentLocale() === 'zh' ? 'en' : 'zh';
  return (
    <div className="door">
      <header className="door-head">
        <img src="/favicon.svg" alt="" width="40" height="40" />
        <div>
          <p className="door-name">{t('product')}</p>
          <p className="soft">{t('slogan')}</p>
        </div>
        <button type="button" className="plain-button door-language" onClick={() => void chooseLocale(other)}>
          {other === 'en' ? 'English' : '中文'}
        </button>
      </header>
      <main className="door-main">{children}</main>
      <footer className="door-notice">{t('classified')}</footer>
    </div>
  );
}
