import { ArrowLeftOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightWithReasons } from '../../../components/light/light-with-reasons.js';
import { Gap } from '../../../components/rate/gap.js';
import { RateBar } from '../../../components/rate/rate-bar.js';
import { DueText } from '../../../components/text/due-text.js';
import type { Item } from '../../../lib/api/types.js';
import { percent } from '../../../lib/format/number.js';
import { itemsHref } from '../../../lib/items/item-filter.js';

interface Props {
  item: Item;
  mayReport: boolean;
  onReport: () => void;
  onEdit: () => void;
}

/** Light, number, title, who and until when, and how far against plan; one primary action at the right. */
export function ItemHead({ item, mayReport, onReport, onEdit }: Props) {
  const { t } = useTranslation(['items', 'common']);
  const extended = item.originalDueOn !== item.dueOn;
  return (
    <header className="card item-head">
      <p className="small">
        <Link to={itemsHref({ campaign: item.campaignId, list: item.listId })}>
          <ArrowLeftOutlined aria-hidden="true" /> {item.listTitle}
        </Link>
        {item.aspectTitle && <span className="soft"> · {item.aspectTitle}</span>}
      </p>
      <div className="item-head-title">
        <LightWithReasons item={item} />
        <h1>
          <span className="soft">{item.number}</span> {item.title}
        </h1>
        <div className="item-head-actions">
          {item.mayManage && (
            <Button icon={<EditOutlined />} onClick={onEdit} type={mayReport ? 'default' : 'primary'}>
              {t('one.edit')}
            </Button>
          )}
          {mayReport && (
            <Button type="primary" onClick={onReport}>
              {t('one.report')}
            </Button>
          )}
        </div>
      </div>
      {item.reasons.length > 0 && (
        <p className={`item-reasons light-${item.light}`}>
          {item.reasons.map((reason) => reason.text).join('；')}
        </p>
      )}
      <dl className="item-facts">
        <div>
          <dt>{t('one.leadUnit')}</dt>
          <dd>{item.leadUnit?.name ?? t('common:noUnit')}</dd>
        </div>
        <div>
          <dt>{t('one.contact')}</dt>
          <dd>
            {item.contactName ?? t('common:noValue')}
            {item.contactPhone && (
              <>
                {' '}
                <a href={`tel:${item.contactPhone}`}>{item.contactPhone}</a>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('one.leader')}</dt>
          <dd>{item.leaderName ?? t('common:noValue')}</dd>
        </div>
        <div>
          <dt>{t('one.status')}</dt>
          <dd>{t(`common:status.${item.status}`)}</dd>
        </div>
        <div>
          <dt>{t('one.due')}</dt>
          <dd>
            {extended && (
              <>
                <s className="soft" title={t('one.originalDue', { day: item.originalDueOn })}>
                  {item.originalDueOn}
                </s>{' '}
              </>
            )}
            {item.dueOn}{' '}
            <span className="small">
              {item.finishedOn ? t('one.finishedOn', { day: item.finishedOn }) : <DueText item={item} />}
            </span>
            {!item.finishedOn && item.provisionalYears.length > 0 && (
              <span className="small soft item-provisional">
                {t('one.provisional', { years: item.provisionalYears.join('、') })}
              </span>
            )}
          </dd>
        </div>
      </dl>
      <div className="item-rate">
        <span className="item-rate-number">{percent(item.completionRate)}</span>
        <RateBar rate={item.completionRate} planned={item.plannedRate} light={item.light} />
        <span className="item-rate-gap">
          <Gap points={item.gap} />
          <span className="small soft">
            {t('common:planned')} {percent(item.plannedRate)}
          </span>
        </span>
      </div>
    </header>
  );
}
