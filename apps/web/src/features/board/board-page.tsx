import { ImportOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NoCampaign } from '../../components/page/no-campaign.js';
import { EmptyState } from '../../components/state/empty-state.js';
import { Loading } from '../../components/state/loading.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { useTitle } from '../../lib/browser/use-title.js';
import { useCampaign } from '../../lib/campaigns/use-campaign.js';
import { useMay } from '../../lib/session/use-may.js';
import './board.css';
import { useBoard } from './get-board.js';
import { ListBars } from './list-bars.js';
import { RedList } from './red-list.js';
import { Summary } from './summary.js';
import './texts.js';
import { UnitHeat } from './unit-heat.js';
import { Upcoming } from './upcoming.js';

/** Where a leader looks: counts, reds with their reasons, units, lists against plan, what is due next. */
export function Component() {
  const { t } = useTranslation('board');
  const may = useMay();
  const { campaign, pending, error: campaignError } = useCampaign();
  const { data: board, error, isPending, refetch } = useBoard(campaign?.id);
  useTitle(t('title'));
  if (!campaign) return pending ? <Loading /> : <NoCampaign error={campaignError} />;
  if (!board) {
    return isPending ? <Loading lines={12} /> : <ProblemAlert error={error} onRetry={() => void refetch()} />;
  }
  if (board.total === 0) {
    const mayImport = may('ledger.import');
    return (
      <EmptyState
        icon={<ImportOutlined />}
        title={t('empty')}
        hint={t(mayImport ? 'emptyHint' : 'emptyAsk')}
        action={mayImport && <Link to={`/import?campaign=${board.campaignId}`}>{t('toImport')}</Link>}
      />
    );
  }
  return (
    <div className="board">
      <h1 className="visually-hidden">
        {t('title')} · {t('heading', { campaign: board.campaignName, unit: board.unitName })}
      </h1>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Summary board={board} />
      <RedList board={board} />
      <UnitHeat board={board} />
      <ListBars board={board} />
      <Upcoming board={board} />
    </div>
  );
}
