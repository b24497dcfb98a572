import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightTag } from '../../components/light/light-tag.js';
import type { ItemRow } from '../../lib/api/types.js';
import { redHref, usePastDay } from './past-day.js';

/** The red list on a phone: one card per item. */
export function RedCards({ reds }: { reds: readonly ItemRow[] }) {
  const { t } = useTranslation('board');
  const past = usePastDay();
  return (
    <ul className="red-cards">
      {reds.map((item) => (
        <li key={item.id}>
          <Link to={redHref(item.id, past)} className="red-card">
            <span className="red-card-head">
              <LightTag light={item.light} overdue={item.daysOverdue > 0} />
              <span className="soft clip">
                {item.leadUnit?.label} {item.contactName ?? item.leaderName}
              </span>
            </span>
            <span className="red-card-title">
              {item.number} {item.title}
            </span>
            <span className="small">{item.reasons.map((reason) => reason.text).join('；')}</span>
            <span className="small soft">
              {t('col.next')}：{item.nextStep ?? t('noNext')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
