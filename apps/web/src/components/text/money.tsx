import { useTranslation } from 'react-i18next';
import { moneyText } from '../../lib/format/money.js';

/** Whole yuan as an amount with its unit in smaller grey type; a dash when unknown. */
export function Money({ yuan }: { yuan: number | null | undefined }) {
  const { t } = useTranslation();
  if (yuan === null || yuan === undefined) return <>{t('noValue')}</>;
  const { amount, unit } = moneyText(yuan);
  return (
    <span className="nowrap">
      {amount} <span className="unit-text">{t(`money.${unit}`)}</span>
    </span>
  );
}
