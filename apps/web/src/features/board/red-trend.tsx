import { useTranslation } from 'react-i18next';
import type { Board } from '../../lib/api/types.js';

const barWidth = 8;
const height = 40;

/** Reds on the days before and today (dark): one bar each. */
export function RedTrend({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const days = [
    ...board.trend.filter((one) => one.day < board.asOf).slice(-23),
    { day: board.asOf, counts: board.counts },
  ];
  if (days.length < 2) return null;
  const most = Math.max(1, ...days.map((one) => one.counts.red));
  const width = days.length * barWidth;
  const numbers = days.map((one) => one.counts.red).join(', ');
  return (
    <figure className="board-trend" aria-label={t('trendLabel', { days: days.length, numbers })}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {days.map(({ day, counts }, index) => {
          const bar = counts.red === 0 ? 1 : (counts.red / most) * (height - 2);
          return (
            <rect
              key={day}
              x={index * barWidth + 1}
              y={height - bar}
              width={barWidth - 2}
              height={bar}
              className={index === days.length - 1 ? 'trend-today' : 'trend-day'}
            >
              <title>{t('trendDay', { day, count: counts.red })}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption className="small soft">{t('trend')}</figcaption>
    </figure>
  );
}
