import { FlagOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/state/empty-state.js';
import { Loading } from '../../../components/state/loading.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import type { Campaign } from '../../../lib/api/types.js';
import { useCampaigns } from '../../../lib/campaigns/get-campaigns.js';
import { CampaignBlock } from './campaign-block.js';
import { CampaignModal } from './campaign-modal.js';

/** Campaigns with their lists. */
export function CampaignsSection() {
  const { t } = useTranslation('settings');
  const { data: campaigns, isPending, error } = useCampaigns();
  const [editing, setEditing] = useState<Campaign | 'new'>();
  return (
    <>
      <div className="settings-bar">
        <span />
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
          {t('campaigns.new')}
        </Button>
      </div>
      <ProblemAlert error={error} />
      {isPending && <Loading />}
      {campaigns?.length === 0 && (
        <EmptyState icon={<FlagOutlined />} title={t('campaigns.empty')} hint={t('campaigns.emptyHint')} />
      )}
      {campaigns?.map((campaign) => (
        <CampaignBlock key={campaign.id} campaign={campaign} onEdit={() => setEditing(campaign)} />
      ))}
      {editing && (
        <CampaignModal
          campaign={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
