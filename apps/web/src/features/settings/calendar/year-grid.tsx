import { useTranslation } from 'react-i18next';
import type { Arrangement } from './calendar-mutations.js';
import { monthWeeks } from './month-weeks.js';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Twelve months: rest days shaded, holidays and make-up working days with a mark and a word. */
export function YearGrid({ year, holidays, workdays }: Arrangement & { year: number }) {
  const { t } = useTranslation('settings');
  const off = new Set(holidays);
  const work = new Set(workdays);
  const weekdays = t('calendar.weekdays').split(' ');
  const kindOf = (day: string, place: number) => {
    if (work.has(day)) return 'work';
    if (off.has(day)) return 'off';
    return place > 4 ? 'rest' : 'plain';
  };
  return (
    <div className="year-grid">
      {months.map((month) => (
        <table key={month}>
          <caption>{t('calendar.month', { month })}</caption>
          <thead>
            <tr>
              {weekdays.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthWeeks(year, month).map((week) => (
              <tr key={week.find((day) => day !== null)}>
                {week.map((day, place) => {
                  if (day === null) return <td key={place} aria-hidden="true" />;
                  const kind = kindOf(day, place);
                  return (
                    <td key={place} className={`day-${kind}`}>
                      {Number(day.slice(8))}
                      {kind === 'rest' && <span className="visually-hidden"> {t('calendar.rest')}</span>}
                      {(kind === 'off' || kind === 'work') && (
                        <abbr title={t(`calendar.${kind}Word`)}>{t(`calendar.${kind}Mark`)}</abbr>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
