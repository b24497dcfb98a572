import { useTranslation } from 'react-i18next';
import { signedPoints } from '../../lib/format/number.js';

/** A gap in percentage points, signed; the unit is smaller and grey. */
export function Gap({ points }: { points: number }) {
  const { t } = useTranslation();
  return (
    <span className={`gap nowrap${points < 0 ? ' gap-behind' : ''}`}>
      {signedPoints(points)} <span className="unit-text">{t('pp')}</span>
    </span>
  );
}
