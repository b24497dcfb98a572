import { UnorderedListOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NoCampaign } from '../../../components/page/no-campaign.js';
import { Page } from '../../../components/page/page.js';
import { EmptyState } from '../../../components/state/empty-state.js';
import { Loading } from '../../../components/state/loading.js';
import { LoadMore } from '../../../components/state/load-more.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import { usePhone } from '../../../lib/browser/use-media.js';
import { useCampaign } from '../../../lib/campaigns/use-campaign.js';
import { useMay } from '../../../lib/session/use-may.js';
import '../texts.js';
import { useItemCounts } from './count-items.js';
import { ExportMenu } from './export-menu.js';
import { FilterBar } from './filter-bar.js';
import { useItems } from './get-items.js';
import { ItemCards } from './item-cards.js';
import { ItemTable } from './item-table.js';
import './items.css';
import { useFilter } from './use-filter.js';

/** Every item in reach that matches the filter in the address. */
export function Component() {
  const { t, i18n } = useTranslation(['items', 'common']);
  const phone = usePhone();
  const may = useMay();
  const { campaign, pending, error: campaignError } = useCampaign();
  const [filter, changeFilter] = useFilter(campaign?.id);
  const items = useItems(filter);
  const { data: counts } = useItemCounts(filter);
  if (!campaign) return pending ? <Loading /> : <NoCampaign error={campaignError} />;

  const rows = items.data?.pages.flatMap((page) => page.items) ?? [];
  const { campaign: _campaign, sort: _sort, ...narrowing } = filter;
  const narrowed = Object.keys(narrowing).length > 0;
  const sentence = counts && [
    t('sentence.total', { count: counts.total }),
    ...(counts.red === undefined ? [] : [t('sentence.lights', { red: counts.red, yellow: counts.yellow })]),
  ];
  return (
    <Page
      title={t('title')}
      sentence={<output>{sentence?.join(i18n.language === 'en' ? ', ' : '，')}</output>}
      actions={may('ledger.export') && <ExportMenu lists={campaign.lists} chosen={filter.list} />}
    >
      <FilterBar filter={filter} onChange={changeFilter} lists={campaign.lists} rows={rows} />
      {items.error && <ProblemAlert error={items.error} onRetry={() => void items.refetch()} />}
      {items.isPending && <Loading lines={12} />}
      {items.data && rows.length === 0 && (
        <EmptyState
          icon={<UnorderedListOutlined />}
          title={narrowed ? t('empty') : t('none')}
          hint={narrowed ? t('emptyHint') : may('ledger.import') && t('noneHint')}
          action={
            narrowed ? (
              <Link to={`/items?campaign=${campaign.id}`}>{t('clear')}</Link>
            ) : (
              may('ledger.import') && <Link to={`/import?campaign=${campaign.id}`}>{t('toImport')}</Link>
            )
          }
        />
      )}
      {rows.length > 0 && (
        <>
          <div className={`card item-rows${items.isPlaceholderData ? ' item-rows-old' : ''}`}>
            {phone ? (
              <ItemCards items={rows} />
            ) : (
              <ItemTable
                items={rows}
                sort={filter.sort ?? 'number'}
                onSort={(sort) => changeFilter({ sort })}
              />
            )}
          </div>
          <LoadMore
            hasMore={items.hasNextPage}
            loading={items.isFetchingNextPage}
            onMore={() => void items.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}
