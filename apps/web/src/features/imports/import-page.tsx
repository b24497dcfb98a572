import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Page } from '../../components/page/page.js';
import { EmptyState } from '../../components/state/empty-state.js';
import { Loading } from '../../components/state/loading.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { isStatus } from '../../lib/api/problem.js';
import { ColumnsPanel } from './columns-panel.js';
import { CommitBar } from './commit-bar.js';
import { useDiscardImport } from './discard-import.js';
import { DonePanel } from './done-panel.js';
import { useImport } from './get-import.js';
import { ImportSteps } from './import-steps.js';
import { RowsPanel } from './rows-panel.js';
import './texts.js';

/** Steps two and three: how the columns were understood, what would happen, confirm. */
export function Component() {
  const { t } = useTranslation(['imports', 'common']);
  const navigate = useNavigate();
  const id = Number(useParams()['id']);
  const { data: reading, error, isPending, refetch } = useImport(id);
  const discard = useDiscardImport(id);
  if (isPending) return <Loading lines={12} />;
  if (!reading) {
    return isStatus(error, 404) ? (
      <EmptyState title={t('common:error.notFound')} hint={t('common:error.notFoundHint')} />
    ) : (
      <ProblemAlert error={error} onRetry={() => void refetch()} />
    );
  }
  const source = t('source', { file: reading.fileName, rows: reading.headerRows.join('、') });
  if (reading.committedAt) {
    return (
      <Page title={t('title')} sentence={source} narrow>
        <ImportSteps current="done" />
        <DonePanel reading={reading} />
      </Page>
    );
  }
  return (
    <Page title={t('title')} sentence={source}>
      <ImportSteps current={reading.committable ? 'result' : 'columns'} />
      <ColumnsPanel key={reading.id} reading={reading} />
      <RowsPanel key={`${reading.id}.${reading.version}`} reading={reading} />
      <CommitBar
        reading={reading}
        discarding={discard.isPending}
        onDiscard={() =>
          discard.mutate(undefined, { onSettled: () => void navigate(`/import?list=${reading.listId}`) })
        }
      />
    </Page>
  );
}
