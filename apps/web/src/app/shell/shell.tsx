import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { NavigationProgress } from './navigation-progress.js';
import { OfflineLine } from './offline-line.js';
import { Rail } from './rail.js';
import './shell.css';
import { TopBar } from './top-bar.js';
import { useMainFocus } from './use-main-focus.js';

const storageKey = 'guatu.rail';

/** The frame around every page: rail, top bar, content, footer line. */
export function Shell() {
  const { t } = useTranslation();
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(storageKey) === 'collapsed');
  const main = useMainFocus();
  const collapse = (next: boolean) => {
    setCollapsed(next);
    localStorage.setItem(storageKey, next ? 'collapsed' : 'open');
  };
  return (
    <div className={`shell${collapsed ? ' shell-collapsed' : ''}`}>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <NavigationProgress />
      <TopBar />
      <Rail collapsed={collapsed} onCollapse={collapse} />
      <main id="main" ref={main} tabIndex={-1} className="shell-main">
        <OfflineLine />
        <Outlet />
      </main>
      <footer className="shell-footer">{t('classified')}</footer>
    </div>
  );
}
