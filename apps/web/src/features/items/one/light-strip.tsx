import { useTranslation } from 'react-i18next';
import { LightShape } from '../../../components/light/light-shape.js';
import type { LightDay } from '../../../lib/api/types.js';
import { lightRuns } from './light-runs.js';

/** The lights from the oldest shown to the newest; days of one light in a row are one mark as wide as they lasted. */
export function LightStrip({ lights }: { lights: readonly LightDay[] }) {
  const { t } = useTranslation(['items', 'common']);
  return (
    <ol className="light-strip">
      {lightRuns(lights).map(({ light, from, to, days }) => {
        const text = t('lights.run', { from, to, light: t(`common:light.${light}`) });
        return (
          <li key={from} className={`light-run light-${light}`} style={{ flexGrow: days }} title={text}>
            <LightShape light={light} size={12} />
            <span className="visually-hidden">{text}</span>
            <span className="small" aria-hidden="true">
              {from.slice(5)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
