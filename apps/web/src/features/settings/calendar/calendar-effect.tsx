import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightTag } from '../../../components/light/light-tag.js';
import type { CalendarPreview } from '../../../lib/api/types.js';

/** What an arrangement would move: one sentence, then the items. */
export function CalendarEffect({ effect }: { effect: CalendarPreview }) {
  const { t } = useTranslation(['settings', 'common']);
  const lights = effect.lights.map(({ from, to, items }) =>
    t('calendar.lightMove', { count: items, from: t(`common:light.${from}`), to: t(`common:light.${to}`) }),
  );
  const sentence = [
    t('calendar.daysMove', { count: effect.days.length }),
    t('calendar.itemsMove', { count: effect.countedAnew }),
    ...lights,
  ];
  const left = (days: number | null) => days ?? t('common:noValue');
  return (
    <section aria-label={t('calendar.preview')}>
      <p>{sentence.join(t('calendar.comma'))}</p>
      {effect.items.length > 0 && (
        <div className="calendar-moves">
          <table>
            <caption className="small soft">
              {t('calendar.listed', { count: effect.items.length, all: effect.movedItems })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('calendar.item')}</th>
                <th scope="col">{t('calendar.light')}</th>
                <th scope="col">{t('calendar.daysLeft')}</th>
              </tr>
            </thead>
            <tbody>
              {effect.items.map((item) => (
                <tr key={item.id}>
                  <th scope="row">
                    <Link to={`/items/${item.id}`}>
                      {item.number} {item.title}
                    </Link>{' '}
                    <span className="small soft">{item.campaignName}</span>
                  </th>
                  <td>
                    <LightTag light={item.lightBefore} /> → <LightTag light={item.lightAfter} />
                  </td>
                  <td>
                    {left(item.daysLeftBefore)} → {left(item.daysLeftAfter)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
