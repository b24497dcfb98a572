import type { Light } from '@guatu/domain';
import { useTranslation } from 'react-i18next';
import './light.css';
import { LightShape } from './light-shape.js';

interface Props {
  light: Light;
  /** A red item that is past its date says 逾期 instead of 滞后. */
  overdue?: boolean;
}

/** A light as shape, colour and word. */
export function LightTag({ light, overdue = false }: Props) {
  const { t } = useTranslation();
  const word = light === 'red' && overdue ? t('light.overdue') : t(`light.${light}`);
  return (
    <span className={`light-tag light-${light}`}>
      <LightShape light={light} size={12} />
      {word}
    </span>
  );
}
