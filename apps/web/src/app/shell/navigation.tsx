import {
  AlertOutlined,
  CheckSquareOutlined,
  DashboardOutlined,
  ImportOutlined,
  SettingOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { Permission } from '@guatu/domain';
import type { ReactNode } from 'react';

/** One entry of the rail; shown to whoever holds one of the permissions. */
export interface NavigationEntry {
  path: string;
  key: 'myWork' | 'board' | 'items' | 'import' | 'alerts' | 'settings';
  icon: ReactNode;
  anyOf: readonly Permission[];
}

export const navigation: readonly NavigationEntry[] = [
  { path: '/my-work', key: 'myWork', icon: <CheckSquareOutlined />, anyOf: ['items.report'] },
  { path: '/board', key: 'board', icon: <DashboardOutlined />, anyOf: ['board.read'] },
  { path: '/items', key: 'items', icon: <UnorderedListOutlined />, anyOf: ['items.read'] },
  { path: '/import', key: 'import', icon: <ImportOutlined />, anyOf: ['ledger.import'] },
  { path: '/alerts', key: 'alerts', icon: <AlertOutlined />, anyOf: ['alerts.read'] },
  {
    path: '/settings',
    key: 'settings',
    icon: <SettingOutlined />,
    anyOf: ['lists.manage', 'units.manage', 'users.manage', 'settings.manage'],
  },
];
