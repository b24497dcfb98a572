import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightWithReasons } from '../../../components/light/light-with-reasons.js';
import { Gap } from '../../../components/rate/gap.js';
import { RateBar } from '../../../components/rate/rate-bar.js';
import { DueText } from '../../../components/text/due-text.js';
import type { ItemRow } from '../../../lib/api/types.js';
import { percent } from '../../../lib/format/number.js';
import { SortHead } from './sort-head.js';

interface Props {
  items: readonly ItemRow[];
  sort: string;
  onSort: (sort: string) => void;
}

/** Dense rows of 36 px; the header stays in sight and sorts. */
export function ItemTable({ items, sort, onSort }: Props) {
  const { t } = useTranslation(['items', 'common']);
  const head = { sort, onSort };
  return (
    <table className="item-table">
      <thead>
        <tr>
          <SortHead {...head} column="number" label={t('col.number')} />
          <SortHead {...head} column="severity" label={t('col.light')} />
          <SortHead {...head} column="title" label={t('col.title')} />
          <th scope="col">{t('col.unit')}</th>
          <th scope="col">{t('col.person')}</th>
          <SortHead {...head} column="completionRate" label={t('col.rate')} />
          <SortHead {...head} column="gap" label={t('col.gap')} numeric />
          <SortHead {...head} column="dueOn" label={t('col.due')} />
          <SortHead {...head} column="daysOverdue" label={t('col.left')} first="-" />
          <th scope="col">{t('col.status')}</th>
          <SortHead {...head} column="lastReportOn" label={t('col.reported')} />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td className="soft nowrap" title={item.listTitle}>
              {item.number}
            </td>
            <td>
              <LightWithReasons item={item} />
            </td>
            <th scope="row" className="clip">
              <Link to={`/items/${item.id}`} title={`${item.listTitle} · ${item.title}`}>
                {item.title}
              </Link>
            </th>
            <td className="clip">{item.leadUnit?.label ?? t('common:noUnit')}</td>
            <td className="clip">{item.contactName}</td>
            <td>
              <span className="rate-cell">
                <RateBar rate={item.completionRate} planned={item.plannedRate} light={item.light} />
                <span aria-hidden="true">{percent(item.completionRate)}</span>
              </span>
            </td>
            <td className="cell-end">
              <Gap points={item.gap} />
            </td>
            <td className="nowrap">{item.dueOn}</td>
            <td className="small">
              <DueText item={item} />
            </td>
            <td className="nowrap">{t(`common:status.${item.status}`)}</td>
            <td className="soft nowrap">{item.lastReportOn ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
