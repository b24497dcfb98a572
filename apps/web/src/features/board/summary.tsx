import { Segmented } from 'antd';
import type { Light } from '@guatu/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LightShape } from '../../components/light/light-shape.js';
import type { Board, LightCounts } from '../../lib/api/types.js';
import { signedCount } from '../../lib/format/number.js';
import { compareDays } from './compare-days.js';
import { ItemsLink } from './items-link.js';
import { usePastDay } from './past-day.js';
import { RedTrend } from './red-trend.js';
import { SentenceLine } from './sentence-line.js';

interface Figure {
  /** The light whose shape and word stand for the figure. */
  light: Light;
  lights: Light[];
  /** Shown even when zero. */
  always: boolean;
}

const figures: readonly Figure[] = [
  { light: 'red', lights: ['red'], always: true },
  { light: 'yellow', lights: ['yellow'], always: true },
  { light: 'green', lights: ['green'], always: true },
  { light: 'done', lights: ['done', 'doneLate'], always: true },
  { light: 'stale', lights: ['stale'], always: false },
  { light: 'notStarted', lights: ['notStarted'], always: false },
  { light: 'paused', lights: ['paused'], always: false },
];

const sum = (counts: LightCounts, lights: readonly Light[]) =>
  lights.reduce((total, light) => total + counts[light], 0);

/** How many items show which light, against an earlier day; the sentence; the trend of reds. */
export function Summary({ board }: { board: Board }) {
  const { t } = useTranslation(['board', 'common']);
  const past = usePastDay();
  const days = compareDays(board.trend, board.asOf);
  const [chosen, setChosen] = useState<'previous' | 'week'>('previous');
  const compare = days.find((day) => day.key === chosen) ?? days[0];
  const shown = figures.filter(({ lights, always }) => always || sum(board.counts, lights) > 0);
  return (
    <section className="card board-summary" aria-label={t('total', { count: board.total })}>
      <div className="board-figures">
        <ItemsLink className="board-total" filter={{ campaign: board.campaignId }}>
          <span className="board-number">{board.total}</span>
          <span className="soft">{t('common:items', { count: board.total }).replace(/[\d\s]/g, '')}</span>
        </ItemsLink>
        <ul aria-live="polite">
          {shown.map(({ light, lights, always }) => {
            const count = sum(board.counts, lights);
            const change = compare ? count - sum(compare.day.counts, lights) : undefined;
            return (
              <li key={light} className={always ? '' : 'board-figure-minor'}>
                <ItemsLink
                  className={`board-figure light-${light}${count === 0 ? ' board-figure-none' : ''}`}
                  filter={{ campaign: board.campaignId, light: lights }}
                >
                  <LightShape light={light} size={18} />
                  <span className="light-word">{t(`common:lightShort.${light}`)}</span>
                  <span className="board-number">{count}</span>
                  {change !== undefined && (
                    <span className="board-change" title={t('change', { change: signedCount(change) })}>
                      {change === 0 ? '±0' : signedCount(change)}
                    </span>
                  )}
                </ItemsLink>
              </li>
            );
          })}
        </ul>
        <RedTrend board={board} />
      </div>
      <div className="board-sentence">
        <SentenceLine board={board} />
        {days.length > 0 && (
          <Segmented
            size="small"
            aria-label={t('compareWith')}
            value={compare?.key ?? 'previous'}
            onChange={setChosen}
            options={days.map(({ key, day, daysAgo }) => ({
              value: key,
              label:
                key === 'previous' && daysAgo === 1 && past === undefined
                  ? t('compare.yesterday')
                  : t(`compare.${key}`, { day: day.day.slice(5) }),
            }))}
          />
        )}
      </div>
    </section>
  );
}
