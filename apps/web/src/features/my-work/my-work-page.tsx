import { CheckSquareOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NoCampaign } from '../../components/page/no-campaign.js';
import { Page } from '../../components/page/page.js';
import { EmptyState } from '../../components/state/empty-state.js';
import { Loading } from '../../components/state/loading.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { useCampaign } from '../../lib/campaigns/use-campaign.js';
import { workingCampaigns } from '../../lib/campaigns/working-campaigns.js';
import { useInstance } from '../../lib/session/get-instance.js';
import { useMyItems } from './get-my-items.js';
import './my-work.css';
import { sectionKeys, sectionsOf } from './sections.js';
import './texts.js';
import { UndoBar, type Saved } from './undo-bar.js';
import { WorkSection } from './work-section.js';

/** What a clerk has to do in all campaigns that run, the most urgent first; an update takes three touches. */
export function Component() {
  const { t } = useTranslation('my-work');
  const { campaigns, campaign, pending, error: campaignError } = useCampaign();
  const { data: instance } = useInstance();
  const working = instance ? workingCampaigns(campaigns, campaign, instance.today) : [];
  const { data: items, error, isPending, refetch } = useMyItems(working.map(({ id }) => id));
  const [saved, setSaved] = useState<Saved>();
  /** Reported in this visit: no longer in the way, but still at hand. */
  const [reported, setReported] = useState<ReadonlySet<number>>(new Set());
  if (!campaign) return pending ? <Loading /> : <NoCampaign error={campaignError} />;

  const sections = sectionsOf((items ?? []).filter((item) => !reported.has(item.id)));
  const all = sectionsOf(items ?? []);
  const open = (items?.length ?? 0) - all.done.length;
  const numbers = {
    open,
    overdue: all.overdue.length,
    attention: all.attention.length,
    soon: all.soon.length,
  };
  const present = new Set(items?.map(({ campaignId }) => campaignId));
  /** Said on every card only where the cards are of more than one campaign. */
  const names = new Map(present.size > 1 ? working.map(({ id, name }) => [id, name]) : []);
  const calm = numbers.overdue + numbers.attention + numbers.soon === 0;
  return (
    <Page title={t('title')} narrow sentence={items && t(calm ? 'allGood' : 'sentence', numbers)}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <Loading lines={8} />}
      {items?.length === 0 && (
        <EmptyState
          icon={<CheckSquareOutlined />}
          title={t('empty')}
          hint={t('emptyHint')}
          action={<Link to={`/items?campaign=${campaign.id}`}>{t('toItems')}</Link>}
        />
      )}
      {sectionKeys.map((key) => (
        <WorkSection
          key={key}
          section={key}
          items={sections[key]}
          campaigns={names}
          onSaved={(next) => {
            setSaved(next);
            setReported((now) => new Set([...now, next.before.id]));
          }}
        />
      ))}
      <WorkSection
        section="reported"
        items={(items ?? []).filter((item) => reported.has(item.id))}
        campaigns={names}
        onSaved={setSaved}
      />
      <UndoBar
        saved={saved}
        onDone={(undone) => {
          setSaved(undefined);
          if (undone) {
            setReported((now) => new Set([...now].filter((id) => id !== saved?.before.id)));
            void refetch();
          }
        }}
      />
    </Page>
  );
}
