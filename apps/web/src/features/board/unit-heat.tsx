import type { Light } from '@guatu/domain';
import { useTranslation } from 'react-i18next';
import { LightShape } from '../../components/light/light-shape.js';
import type { Board, BoardGroup } from '../../lib/api/types.js';
import { ItemsLink } from './items-link.js';
import { ScrollRows } from './scroll-rows.js';
import { byReds } from './sentence.js';

interface Column {
  key: 'red' | 'yellow' | 'green' | 'other' | 'done';
  lights: Light[];
}

const columns: readonly Column[] = [
  { key: 'red', lights: ['red'] },
  { key: 'yellow', lights: ['yellow'] },
  { key: 'green', lights: ['green'] },
  { key: 'other', lights: ['stale', 'notStarted', 'paused'] },
  { key: 'done', lights: ['done', 'doneLate'] },
];

const countOf = (unit: BoardGroup, { lights }: Column) =>
  lights.reduce((total, light) => total + unit.counts[light], 0);

/** Units by lights; the more items, the stronger the tint. Units with the most reds first. */
export function UnitHeat({ board }: { board: Board }) {
  const { t } = useTranslation(['board', 'common']);
  const units = board.units.toSorted(byReds);
  const most = Object.fromEntries(
    columns.map((column) => [column.key, Math.max(1, ...units.map((unit) => countOf(unit, column)))]),
  );
  return (
    <section className="card board-units" aria-labelledby="units-title">
      <div className="section-head board-card-head">
        <h2 id="units-title">{t('units')}</h2>
      </div>
      <ScrollRows>
        <table className="board-table heat">
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              {columns.map(({ key }) => (
                <th
                  key={key}
                  scope="col"
                  className="heat-head"
                  title={key === 'other' ? t('otherHint') : undefined}
                >
                  {key === 'other' ? (
                    t('other')
                  ) : (
                    <>
                      <LightShape light={key} size={11} /> {t(`common:lightShort.${key}`)}
                    </>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row" className="clip">
                  <ItemsLink filter={{ campaign: board.campaignId, unit: unit.id }} title={unit.title}>
                    {unit.title}
                  </ItemsLink>
                </th>
                {columns.map((column) => {
                  const count = countOf(unit, column);
                  const tint = count === 0 ? 0 : 8 + Math.round((count / (most[column.key] ?? 1)) * 34);
                  const light = column.key === 'other' ? t('other') : t(`common:lightShort.${column.key}`);
                  return (
                    <td
                      key={column.key}
                      className={`heat-cell heat-${column.key}`}
                      style={{ '--tint': `${tint}%` } as Record<string, string>}
                    >
                      {count === 0 ? (
                        <span className="soft">·</span>
                      ) : (
                        <ItemsLink
                          filter={{ campaign: board.campaignId, unit: unit.id, light: column.lights }}
                          label={t('unitCell', { unit: unit.title, light, count })}
                        >
                          {count}
                        </ItemsLink>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRows>
    </section>
  );
}
