import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/state/empty-state.js';
import { useBoardDay } from '../../lib/board-day/use-board-day.js';
import type { Board } from '../../lib/api/types.js';
import { focusContent } from './past-day.js';

/** A day before anything was assessed, and the first one of which something is known. */
export function NoRecord({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const { show } = useBoardDay();
  const from = board.historyFrom;
  const showFirst = (day: string) => {
    show(day);
    focusContent();
  };
  return (
    <EmptyState
      icon={<HistoryOutlined />}
      title={t('past.none', { day: board.asOf })}
      hint={from === null ? t('past.noneYet') : t('past.noneBefore', { day: from })}
      action={
        from !== null && <Button onClick={() => showFirst(from)}>{t('past.first', { day: from })}</Button>
      }
    />
  );
}
