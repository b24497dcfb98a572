import { FileAddOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { NoCampaign } from '../../components/page/no-campaign.js';
import { Page } from '../../components/page/page.js';
import { EmptyState } from '../../components/state/empty-state.js';
import { Loading } from '../../components/state/loading.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { useCampaign } from '../../lib/campaigns/use-campaign.js';
import { FilePicker } from './file-picker.js';
import { ImportSteps } from './import-steps.js';
import './texts.js';
import { useUploadLedger } from './upload-ledger.js';

/** Step one: which list, which file. */
export function Component() {
  const { t } = useTranslation(['imports', 'common']);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { campaign, pending, error } = useCampaign();
  const asked = Number(search.get('list'));
  const [chosen, setChosen] = useState<number | undefined>();
  const ledger = useUploadLedger();
  if (!campaign) return pending ? <Loading /> : <NoCampaign error={error} />;

  const only = campaign.lists.length === 1 ? campaign.lists[0]?.id : undefined;
  const listId = campaign.lists.find((list) => list.id === (chosen ?? asked))?.id ?? only;
  const aborted = ledger.error?.name === 'AbortError';
  return (
    <Page title={t('title')} sentence={t('sentence')} narrow>
      <ImportSteps current="file" />
      {campaign.lists.length === 0 ? (
        <EmptyState
          icon={<FileAddOutlined />}
          title={t('noLists')}
          hint={t('noListsHint')}
          action={<Link to={`/settings/campaigns?campaign=${campaign.id}`}>{t('toLists')}</Link>}
        />
      ) : (
        <section className="card import-start">
          <div>
            <label className="field-label" htmlFor="import-list">
              {t('list')}
            </label>
            <Select
              id="import-list"
              style={{ inlineSize: '100%' }}
              placeholder={t('chooseList')}
              value={listId ?? null}
              disabled={ledger.isPending}
              options={campaign.lists.map((list) => ({
                value: list.id,
                label: `${list.number} ${list.title}（${t(`common:kind.${list.kind}`)}，${t('common:items', { count: list.items })}）`,
              }))}
              onChange={setChosen}
            />
          </div>
          <p className="small">
            {t('template')}：<a href="/api/v1/ledger-templates/task">{t('taskTemplate')}</a> ·{' '}
            <a href="/api/v1/ledger-templates/project">{t('projectTemplate')}</a>
          </p>
          <FilePicker
            disabled={listId === undefined}
            percent={ledger.isPending ? ledger.percent : undefined}
            onCancel={ledger.cancel}
            onFile={(file) => {
              if (listId === undefined) return;
              ledger.mutate(
                { listId, file },
                { onSuccess: ({ id }) => void navigate(`/import/${id}?campaign=${campaign.id}`) },
              );
            }}
          />
          {!aborted && <ProblemAlert error={ledger.error} />}
        </section>
      )}
    </Page>
  );
}
