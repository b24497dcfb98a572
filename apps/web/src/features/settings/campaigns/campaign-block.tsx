import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Campaign, WorkList } from '../../../lib/api/types.js';
import { ListModal } from './list-modal.js';

interface Props {
  campaign: Campaign;
  onEdit: () => void;
}

/** One campaign and the table of its lists. */
export function CampaignBlock({ campaign, onEdit }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  const [editing, setEditing] = useState<WorkList | 'new'>();
  return (
    <section className="campaign-block" aria-labelledby={`campaign-${campaign.id}`}>
      <div className="campaign-head">
        <h2 id={`campaign-${campaign.id}`}>{campaign.name}</h2>
        <span className="soft">
          {campaign.unitName} · {t('campaigns.span', { from: campaign.startsOn, to: campaign.endsOn })}
        </span>
        <span>
          <Button size="small" onClick={onEdit}>
            {t('common:action.edit')}
          </Button>
          <Button size="small" onClick={() => setEditing('new')}>
            {t('campaigns.newList')}
          </Button>
        </span>
      </div>
      {campaign.lists.length === 0 ? (
        <p className="soft">{t('campaigns.noLists')}</p>
      ) : (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('campaigns.number')}</th>
                <th scope="col">{t('campaigns.title')}</th>
                <th scope="col">{t('campaigns.kind')}</th>
                <th scope="col">{t('campaigns.label')}</th>
                <th scope="col">{t('campaigns.expectedItems')}</th>
                <th scope="col">{t('campaigns.actual')}</th>
                <th scope="col" aria-label={t('common:action.edit')} />
              </tr>
            </thead>
            <tbody>
              {campaign.lists.map((list) => (
                <tr key={list.id}>
                  <td>{list.number}</td>
                  <th scope="row">
                    <Link to={`/items?campaign=${campaign.id}&list=${list.id}`}>{list.title}</Link>
                  </th>
                  <td className="nowrap">{t(`common:kind.${list.kind}`)}</td>
                  <td>{list.label}</td>
                  <td>{list.expectedItems}</td>
                  <td
                    className={
                      list.expectedItems !== null && list.expectedItems !== list.items ? 'due-overdue' : ''
                    }
                  >
                    {list.items}
                  </td>
                  <td>
                    <Button size="small" onClick={() => setEditing(list)}>
                      {t('common:action.edit')}
                    </Button>{' '}
                    <Link to={`/import?campaign=${campaign.id}&list=${list.id}`}>
                      {t('campaigns.import')}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing && (
        <ListModal
          campaign={campaign}
          list={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}
