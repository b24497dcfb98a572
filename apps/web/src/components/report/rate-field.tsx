import { InputNumber, Slider } from 'antd';
import { useTranslation } from 'react-i18next';
import { percent } from '../../lib/format/number.js';
import './report.css';

interface Props {
  id: string;
  value: number;
  planned: number;
  onChange: (value: number) => void;
  disabled?: boolean;
}

/** The completion rate by slider and by number; a tick on the slider shows the planned rate. */
export function RateField({ id, value, planned, onChange, disabled = false }: Props) {
  const { t } = useTranslation();
  const label = t('rateWithPlan', { rate: percent(value), planned: percent(planned) });
  return (
    <div className="rate-field">
      <div className="rate-slider">
        <Slider
          min={0}
          max={100}
          value={value}
          onChange={onChange}
          disabled={disabled}
          tooltip={{ formatter: null }}
          ariaLabelForHandle={label}
        />
        <span className="rate-slider-tick" style={{ insetInlineStart: `${planned}%` }} aria-hidden="true" />
        <span className="small soft rate-slider-plan" aria-hidden="true">
          {t('planned')} {percent(planned)}
        </span>
      </div>
      <InputNumber
        id={id}
        min={0}
        max={100}
        precision={2}
        formatter={(shown) => (shown === undefined ? '' : String(shown))}
        value={value}
        onChange={(next) => next !== null && onChange(next)}
        disabled={disabled}
        suffix="%"
        inputMode="decimal"
        aria-label={t('rate')}
      />
    </div>
  );
}
