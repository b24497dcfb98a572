import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMay } from '../../lib/session/use-may.js';
import { navigation } from './navigation.js';

interface Props {
  collapsed: boolean;
  onCollapse: (collapsed: boolean) => void;
}

/** The rail at the left; on a phone the same list is the bar at the bottom. */
export function Rail({ collapsed, onCollapse }: Props) {
  const { t } = useTranslation('app');
  const may = useMay();
  const entries = navigation.filter((entry) => entry.anyOf.some(may));
  return (
    <nav className="rail" aria-label={t('navigation')}>
      <ul>
        {entries.map(({ path, key, icon }) => (
          <li key={key}>
            <NavLink to={path} className="rail-link" title={collapsed ? t(`nav.${key}`) : undefined}>
              <span className="rail-icon" aria-hidden="true">
                {icon}
              </span>
              <span className="rail-label">{t(`nav.${key}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="plain-button rail-toggle"
        aria-expanded={!collapsed}
        onClick={() => onCollapse(!collapsed)}
      >
        <span className="rail-icon" aria-hidden="true">
          {collapsed ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
        </span>
        <span className="rail-label">{collapsed ? t('expand') : t('collapse')}</span>
      </button>
    </nav>
  );
}
