import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInstance } from '../../lib/session/get-instance.js';
import { CampaignSwitcher } from './campaign-switcher.js';
import { InboxLink } from './inbox-link.js';
import { LiveMark } from './live-mark.js';
import { PersonMenu } from './person-menu.js';
import { SearchBox } from './search-box.js';

/** Campaign, day of the figures, search, inbox, person. */
export function TopBar() {
  const { t } = useTranslation(['app', 'common']);
  const { data: instance } = useInstance();
  return (
    <header className="top-bar">
      <Link to="/" className="brand" aria-label={t('common:product')}>
        <img src="/favicon.svg" alt="" width="24" height="24" />
        <span>{t('common:product')}</span>
      </Link>
      <div className="top-context">
        <CampaignSwitcher />
        <span className="top-day">
          {instance && (
            <span title={instance.dayIsPinned ? t('pinned') : undefined}>
              {t('asOf', { day: instance.today })}
            </span>
          )}
          <LiveMark />
        </span>
      </div>
      <SearchBox />
      <InboxLink />
      <PersonMenu />
    </header>
  );
}
