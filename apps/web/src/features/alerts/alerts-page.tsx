import { AlertOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { NoCampaign } from '../../components/page/no-campaign.js';
import { Page } from '../../components/page/page.js';
import { EmptyState } from '../../components/state/empty-state.js';
import { LoadMore } from '../../components/state/load-more.js';
import { Loading } from '../../components/state/loading.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { useCampaign } from '../../lib/campaigns/use-campaign.js';
import { useMay } from '../../lib/session/use-may.js';
import { AlertTable } from './alert-table.js';
import { useAlerts } from './get-alerts.js';
import { useScanNow } from './scan-now.js';
import { ScanSentence } from './scan-sentence.js';
import './texts.js';

/** What was sent to whom about which item, and a scan on demand. */
export function Component() {
  const { t } = useTranslation('alerts');
  const may = useMay();
  const { campaign, pending, error } = useCampaign();
  const alerts = useAlerts(campaign?.id);
  const scan = useScanNow();
  if (!campaign) return pending ? <Loading /> : <NoCampaign error={error} />;
  const rows = alerts.data?.pages.flatMap((page) => page.alerts) ?? [];
  return (
    <Page
      title={t('title')}
      sentence={t('sentence')}
      actions={
        may('alerts.run') && (
          <Button type="primary" onClick={() => scan.mutate()} loading={scan.isPending}>
            {t('scan')}
          </Button>
        )
      }
    >
      <output>
        {scan.data && <Alert type="success" showIcon title={<ScanSentence result={scan.data} />} />}
      </output>
      <ProblemAlert error={scan.error ?? alerts.error} />
      {alerts.isPending && <Loading lines={8} />}
      {alerts.data && rows.length === 0 && (
        <EmptyState icon={<AlertOutlined />} title={t('empty')} hint={t('emptyHint')} />
      )}
      {rows.length > 0 && <AlertTable alerts={rows} />}
      {alerts.hasNextPage && (
        <LoadMore hasMore loading={alerts.isFetchingNextPage} onMore={() => void alerts.fetchNextPage()} />
      )}
    </Page>
  );
}
