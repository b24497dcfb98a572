import { useTranslation } from 'react-i18next';
import { percent } from '../../lib/format/number.js';
import './rate.css';

interface Props {
  /** Percent done. */
  rate: number;
  /** Percent that should be done by now; the tick stands there. */
  planned: number;
  /** Colours the filled part as that light; neutral without. */
  light?: string;
}

const clamp = (value: number) => Math.min(100, Math.max(0, value));

/** A bar of the completion rate with a tick at the planned rate. */
export function RateBar({ rate, planned, light }: Props) {
  const { t } = useTranslation();
  return (
    <span className={`rate-bar${light ? ` light-${light}` : ''}`}>
      <span className="visually-hidden">
        {t('rateWithPlan', { rate: percent(rate), planned: percent(planned) })}
      </span>
      <span className="rate-fill" style={{ inlineSize: `${clamp(rate)}%` }} />
      <span className="rate-tick" style={{ insetInlineStart: `${clamp(planned)}%` }} />
    </span>
  );
}
