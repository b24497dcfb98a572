import { ImportOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/state/empty-state.js';
import { Loading } from '../../components/state/loading.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { useMay } from '../../lib/session/use-may.js';
import { useBoard } from './get-board.js';
import { ListBars } from './list-bars.js';
import { NoRecord } from './no-record.js';
import { usePastDay } from './past-day.js';
import { RedList } from './red-list.js';
import { Summary } from './summary.js';
import { UnitHeat } from './unit-heat.js';
import { Upcoming } from './upcoming.js';

/** The board of one campaign on one day. */
export function CampaignBoard({ campaignId }: { campaignId: number }) {
  const { t } = useTranslation('board');
  const may = useMay();
  const past = usePastDay();
  const { data: board, error, isPending, refetch } = useBoard(campaignId, past);
  if (!board) {
    return isPending ? <Loading lines={12} /> : <ProblemAlert error={error} onRetry={() => void refetch()} />;
  }
  if (board.total === 0 && past !== undefined) return <NoRecord board={board} />;
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
