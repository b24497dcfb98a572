import { Tabs } from 'antd';
import { takesReports } from '@guatu/domain';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import '../../../components/page/page.css';
import { EmptyState } from '../../../components/state/empty-state.js';
import { Loading } from '../../../components/state/loading.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import { isStatus } from '../../../lib/api/problem.js';
import { useTitle } from '../../../lib/browser/use-title.js';
import { useItem } from '../../../lib/items/get-item.js';
import '../texts.js';
import { EditDrawer } from './edit-drawer.js';
import { HistoryTab } from './history-tab.js';
import { ItemHead } from './item-head.js';
import './item.css';
import { MilestonesTab } from './milestones-tab.js';
import { ProgressTab } from './progress-tab.js';
import { ProjectTab } from './project-tab.js';

interface Tab {
  key: 'progress' | 'milestones' | 'project' | 'history';
  children: ReactNode;
}

/** Everything about one item, and the next action for whoever looks. */
export function Component() {
  const { t } = useTranslation(['items', 'common']);
  const { id } = useParams();
  const [search, setSearch] = useSearchParams();
  const [editing, setEditing] = useState(false);
  const { data: item, error, isPending, refetch } = useItem(Number(id));
  useTitle(item ? `${item.number} ${item.title}` : t('title'));
  if (isPending) return <Loading lines={10} />;
  if (!item) {
    if (isStatus(error, 404) || isStatus(error, 400)) {
      return <EmptyState title={t('common:error.notFound')} hint={t('common:error.notFoundHint')} />;
    }
    return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  }
  const project: Tab[] = item.project
    ? [{ key: 'project', children: <ProjectTab project={item.project} /> }]
    : [];
  const tabs: Tab[] = [
    { key: 'progress', children: <ProgressTab item={item} /> },
    { key: 'milestones', children: <MilestonesTab item={item} /> },
    ...project,
    { key: 'history', children: <HistoryTab item={item} /> },
  ];
  const tab = search.get('tab');
  return (
    <div className="page item-page">
      <ItemHead
        item={item}
        mayReport={item.mayReport && takesReports(item.status)}
        onReport={() => {
          setSearch({}, { replace: true });
          document.getElementById('report-rate')?.focus();
        }}
        onEdit={() => setEditing(true)}
      />
      <Tabs
        className="card item-tabs"
        activeKey={tabs.some(({ key }) => key === tab) ? (tab ?? 'progress') : 'progress'}
        onChange={(key) => setSearch(key === 'progress' ? {} : { tab: key }, { replace: true })}
        items={tabs.map(({ key, children }) => ({ key, label: t(`one.tabs.${key}`), children }))}
      />
      {item.mayManage && <EditDrawer item={item} open={editing} onClose={() => setEditing(false)} />}
    </div>
  );
}
