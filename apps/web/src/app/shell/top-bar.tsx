import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CampaignSwitcher } from './campaign-switcher.js';
import { InboxLink } from './inbox-link.js';
import { PersonMenu } from './person-menu.js';
import { SearchBox } from './search-box.js';
import { TopDay } from './top-day.js';

/** Campaign, day of the figures, search, inbox, person. */
export function TopBar() {
  const { t } = useTranslation('common');
  return (
    <header className="top-bar">
      <Link to="/" className="brand" aria-label={t('product')}>
        <img src="/favicon.svg" alt="" width="24" height="24" />
        <span>{t('product')}</span>
      </Link>
      <div className="top-context">
        <CampaignSwitcher />
        <span className="top-day">
          <TopDay />
        </span>
      </div>
      <SearchBox />
      <InboxLink />
      <PersonMenu />
    </header>
  );
}
