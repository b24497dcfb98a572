import type { Permission } from '@guatu/domain';
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Page } from '../../components/page/page.js';
import { EmptyState } from '../../components/state/empty-state.js';
import { useMay } from '../../lib/session/use-may.js';
import { CalendarSection } from './calendar/calendar-section.js';
import { CampaignsSection } from './campaigns/campaigns-section.js';
import { MailSection } from './mail/mail-section.js';
import './settings.css';
import './texts.js';
import { UnitsSection } from './units/units-section.js';
import { UsersSection } from './users/users-section.js';

interface Section {
  key: 'campaigns' | 'units' | 'users' | 'calendar' | 'mail';
  permission: Permission;
  content: ReactNode;
}

const sections: readonly Section[] = [
  { key: 'campaigns', permission: 'lists.manage', content: <CampaignsSection /> },
  { key: 'units', permission: 'units.manage', content: <UnitsSection /> },
  { key: 'users', permission: 'users.manage', content: <UsersSection /> },
  { key: 'calendar', permission: 'settings.manage', content: <CalendarSection /> },
  { key: 'mail', permission: 'settings.manage', content: <MailSection /> },
];

/** What a supervision office or an administrator sets; everybody sees only what they may change. */
export function Component() {
  const { t } = useTranslation('settings');
  const may = useMay();
  const navigate = useNavigate();
  const { section } = useParams();
  const shown = sections.filter(({ permission }) => may(permission));
  const active = shown.find(({ key }) => key === section) ?? shown[0];
  return (
    <Page title={t('title')}>
      {active ? (
        <Tabs
          className="card settings-tabs"
          activeKey={active.key}
          destroyOnHidden
          onChange={(key) => void navigate(`/settings/${key}`)}
          items={shown.map(({ key, content }) => ({ key, label: t(`tabs.${key}`), children: content }))}
        />
      ) : (
        <EmptyState title={t('nothing')} />
      )}
    </Page>
  );
}
