import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LightTag } from '../../../components/light/light-tag.js';
import { ProblemAlert } from '../../../components/state/problem-alert.js';
import type { Item, LightDay } from '../../../lib/api/types.js';
import { percent } from '../../../lib/format/number.js';
import { useLights } from './get-lights.js';
import './light-history.css';
import { LightStrip } from './light-strip.js';

/** Why the item was red on the 5th: a strip of its lights, and day by day the reasons. */
export function LightHistory({ item }: { item: Item }) {
  const { t } = useTranslation(['items', 'common']);
  const history = useLights(item.id, item.version);
  if (history.error) return <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />;
  const lights = history.data?.pages.flatMap((page) => page.lights) ?? [];
  if (lights.length === 0) return null;
  return (
    <section className="light-history" aria-labelledby="lights-title">
      <h2 id="lights-title">{t('lights.title')}</h2>
      <LightStrip lights={lights} />
      <details>
        <summary>{t('lights.days', { count: lights.length })}</summary>
        <div className="light-days">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('lights.day')}</th>
                <th scope="col">{t('col.light')}</th>
                <th scope="col">{t('lights.reasons')}</th>
              </tr>
            </thead>
            <tbody>
              {lights.map((day) => (
                <Day key={day.asOf} day={day} />
              ))}
            </tbody>
          </table>
          {history.hasNextPage && (
            <Button
              size="small"
              loading={history.isFetchingNextPage}
              onClick={() => void history.fetchNextPage()}
            >
              {t('lights.earlier')}
            </Button>
          )}
        </div>
      </details>
    </section>
  );
}

function Day({ day }: { day: LightDay }) {
  const { t } = useTranslation(['items', 'common']);
  return (
    <tr>
      <th scope="row" className="nowrap">
        {day.asOf}
      </th>
      <td>
        <LightTag light={day.light} overdue={day.daysOverdue > 0} />
      </td>
      <td>
        {day.reasons.map((reason) => reason.text).join('；') || t('common:noReason')}
        <span className="small soft light-day-rates">
          {t('common:rateWithPlan', { rate: percent(day.completionRate), planned: percent(day.plannedRate) })}
          {' · '}
          {t('lights.rule', { name: day.ruleSet, version: day.ruleSetVersion })}
        </span>
      </td>
    </tr>
  );
}
