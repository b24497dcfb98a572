import { Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItemRow } from '../../lib/api/types.js';
import { percent } from '../../lib/format/number.js';
import { LightTag } from './light-tag.js';

type Subject = Pick<ItemRow, 'light' | 'reasons' | 'daysOverdue' | 'completionRate' | 'plannedRate'> & {
  ruleSet?: string;
  assessedOn?: string | null;
};

/** A light that tells its reasons on hover, tap or Enter. */
export function LightWithReasons({ item }: { item: Subject }) {
  const { t } = useTranslation();
  const overdue = item.daysOverdue > 0;
  return (
    <Popover
      trigger={['hover', 'click']}
      placement="bottomLeft"
      mouseEnterDelay={0.15}
      content={<Why item={item} />}
      title={t('lightWhy')}
    >
      <button type="button" className="plain-button light-button">
        <LightTag light={item.light} overdue={overdue} />
        <span className="visually-hidden">{t('lightWhy')}</span>
      </button>
    </Popover>
  );
}

function Why({ item }: { item: Subject }) {
  const { t } = useTranslation();
  return (
    <div className="light-why">
      <ul>
        {item.reasons.length === 0 && <li>{t('noReason')}</li>}
        {item.reasons.map((reason) => (
          <li key={reason.code + reason.text}>{reason.text}</li>
        ))}
      </ul>
      <p className="small soft">
        {t('rateWithPlan', { rate: percent(item.completionRate), planned: percent(item.plannedRate) })}
      </p>
      {item.ruleSet && (
        <p className="small soft">
          {t('lightRule', { ruleSet: item.ruleSet })}
          {item.assessedOn ? ` · ${t('lightAsOf', { day: item.assessedOn })}` : ''}
        </p>
      )}
    </div>
  );
}
