import { useTranslation } from 'react-i18next';
import { NoCampaign } from '../../components/page/no-campaign.js';
import { Loading } from '../../components/state/loading.js';
import { useBoardDay } from '../../lib/board-day/use-board-day.js';
import { useTitle } from '../../lib/browser/use-title.js';
import { useCampaign } from '../../lib/campaigns/use-campaign.js';
import './board.css';
import { CampaignBoard } from './campaign-board.js';
import { PastBanner } from './past-banner.js';
import { PastDay } from './past-day.js';
import './past.css';
import './texts.js';

/** Where a leader looks: counts, reds with their reasons, units, lists against plan, what is due next. */
export function Component() {
  const { t } = useTranslation('board');
  const { campaign, pending, error } = useCampaign();
  const { day } = useBoardDay();
  useTitle(day === undefined ? t('title') : t('past.pageTitle', { day }));
  if (!campaign) return pending ? <Loading /> : <NoCampaign error={error} />;
  if (day === undefined) return <CampaignBoard campaignId={campaign.id} />;
  return (
    <PastDay value={day}>
      <div className="past-frame">
        <PastBanner campaignId={campaign.id} day={day} />
        <CampaignBoard campaignId={campaign.id} />
      </div>
    </PastDay>
  );
}
