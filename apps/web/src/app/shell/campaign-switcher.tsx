import { DownOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { campaignName } from '../../lib/campaigns/campaign-name.js';
import { useCampaign } from '../../lib/campaigns/use-campaign.js';

/** The campaign that the page is about; a click lists the others. */
export function CampaignSwitcher() {
  const { t } = useTranslation('app');
  const { campaigns, campaign, choose } = useCampaign();
  if (!campaign) return null;
  const name = campaignName(campaign);
  if (campaigns.length === 1) return <span className="campaign-name clip">{name}</span>;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [String(campaign.id)],
        items: campaigns.map((one) => ({ key: String(one.id), label: campaignName(one) })),
        onClick: ({ key }) => choose(Number(key)),
      }}
    >
      <button type="button" className="plain-button campaign-name" title={t('chooseCampaign')}>
        <span className="clip">{name}</span>
        <DownOutlined className="campaign-arrow" aria-hidden="true" />
      </button>
    </Dropdown>
  );
}
