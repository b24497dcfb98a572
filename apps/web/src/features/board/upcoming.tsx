import { addDays } from '@guatu/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightShape } from '../../components/light/light-shape.js';
import type { Board, BoardMilestone } from '../../lib/api/types.js';
import { monthDay, weekdayName } from '../../lib/format/dates.js';
import { currentLocale } from '../../lib/i18n/i18n.js';
import { usePastDay } from './past-day.js';

const span = 14;
const shapesPerDay = 4;

/** Milestones of the next two weeks on a strip of days, rest days shaded, and as a list in order. */
export function Upcoming({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const past = usePastDay();
  const days = Array.from({ length: span + 1 }, (_, index) => addDays(board.asOf, index));
  const label = (one: BoardMilestone) =>
    t('milestoneOn', {
      day: one.dueOn,
      milestone: one.title,
      number: one.itemNumber,
      title: one.itemTitle,
      unit: one.unitLabel ?? '—',
    });
  return (
    <section className="card board-upcoming" aria-labelledby="upcoming-title">
      <div className="section-head board-card-head">
        <h2 id="upcoming-title">{t(past === undefined ? 'upcoming' : 'past.upcoming')}</h2>
        <span className="soft">{t('total', { count: board.upcoming.length })}</span>
      </div>
      <ol className="days">
        {days.map((day, index) => {
          const due = board.upcoming.filter((one) => one.dueOn === day);
          const rest = board.restDays.includes(day);
          return (
            <li key={day} className={`day${rest ? ' day-rest' : ''}${index === 0 ? ' day-today' : ''}`}>
              <span className="day-name" title={rest ? t('restDay') : undefined}>
                <span title={index === 0 ? t(past === undefined ? 'today' : 'past.shownDay') : undefined}>
                  {weekdayName(day, currentLocale()).replace('周', '').slice(0, 2)}
                </span>
                <span>{day.slice(8)}</span>
                {rest && <span className="visually-hidden">{t('restDay')}</span>}
              </span>
              {due.slice(0, shapesPerDay).map((one) => (
                <Link
                  key={one.id}
                  to={`/items/${one.itemId}?tab=milestones`}
                  title={label(one)}
                  aria-label={label(one)}
                >
                  <LightShape light={one.light} size={13} />
                </Link>
              ))}
              {due.length > shapesPerDay && <span className="day-more">+{due.length - shapesPerDay}</span>}
            </li>
          );
        })}
      </ol>
      {board.upcoming.length === 0 ? (
        <p className="soft board-note">{t(past === undefined ? 'upcomingEmpty' : 'past.upcomingEmpty')}</p>
      ) : (
        <ul className="board-scroll due-list">
          {board.upcoming.map((one) => (
            <li key={one.id}>
              <span className="due-day">{monthDay(one.dueOn)}</span>
              <LightShape light={one.light} size={11} />
              <Link to={`/items/${one.itemId}?tab=milestones`} className="clip" title={label(one)}>
                {one.title} · {one.itemNumber} {one.itemTitle}
              </Link>
              <span className="soft clip due-unit">{one.unitLabel}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
