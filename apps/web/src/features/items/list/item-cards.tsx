import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightWithReasons } from '../../../components/light/light-with-reasons.js';
import { RateBar } from '../../../components/rate/rate-bar.js';
import { DueText } from '../../../components/text/due-text.js';
import type { ItemRow } from '../../../lib/api/types.js';
import { percent } from '../../../lib/format/number.js';

/** Items on a phone: what it is, how it stands, whose and until when. */
export function ItemCards({ items }: { items: readonly ItemRow[] }) {
  const { t } = useTranslation(['items', 'common']);
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id} className="item-card">
          <div className="item-card-head">
            <LightWithReasons item={item} />
            <Link to={`/items/${item.id}`} className="item-card-title">
              {item.number} {item.title}
            </Link>
          </div>
          <div className="rate-cell">
            <RateBar rate={item.completionRate} planned={item.plannedRate} light={item.light} />
            <span aria-hidden="true">{percent(item.completionRate)}</span>
          </div>
          <p className="small soft item-card-foot">
            <span className="clip">{item.leadUnit?.label ?? t('common:noUnit')}</span>
            <span className="nowrap">
              {item.dueOn} <DueText item={item} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
