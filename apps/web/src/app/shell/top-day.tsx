import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useBoardDay } from '../../lib/board-day/use-board-day.js';
import { useInstance } from '../../lib/session/get-instance.js';
import { DayChooser } from './day-chooser.js';
import { LiveMark } from './live-mark.js';

/** The day of the figures; on the board a button that leads to other days. What is past does not refresh itself. */
export function TopDay() {
  const { t } = useTranslation('app');
  const { data: instance } = useInstance();
  const { pathname } = useLocation();
  const { day, show } = useBoardDay();
  if (!instance) return <LiveMark />;
  const { today } = instance;
  if (pathname === '/board') {
    return (
      <>
        <DayChooser today={today} shown={day ?? today} onShow={show} />
        {day === undefined && <LiveMark />}
      </>
    );
  }
  return (
    <>
      <span title={instance.dayIsPinned ? t('pinned') : undefined}>{t('asOf', { day: today })}</span>
      <LiveMark />
    </>
  );
}
