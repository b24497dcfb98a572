import { InboxOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useUnread } from './get-unread.js';

/** The way to the inbox with the number of unread digests. */
export function InboxLink() {
  const { t } = useTranslation('app');
  const { data: unread = 0 } = useUnread();
  const label = unread > 0 ? t('inboxUnread', { count: unread }) : t('inbox');
  return (
    <NavLink to="/inbox" className="top-icon" title={label} aria-label={label}>
      <InboxOutlined aria-hidden="true" />
      {unread > 0 && (
        <span className="unread" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </NavLink>
  );
}
