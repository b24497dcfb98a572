import { FlagOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../lib/session/use-may.js';
import { EmptyState } from '../state/empty-state.js';
import { ProblemAlert } from '../state/problem-alert.js';

/** Stands in for a page that needs a campaign where there is none yet, or where they could not be loaded. */
export function NoCampaign({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const may = useMay();
  if (error) return <ProblemAlert error={error} />;
  const mayCreate = may('lists.manage');
  return (
    <EmptyState
      icon={<FlagOutlined />}
      title={t('noCampaign')}
      hint={t(mayCreate ? 'noCampaignHint' : 'noCampaignAsk')}
      action={mayCreate && <Link to="/settings/campaigns">{t('createCampaign')}</Link>}
    />
  );
}
