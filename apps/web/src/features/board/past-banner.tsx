import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBoardDay } from '../../lib/board-day/use-board-day.js';
import { useBoard } from './get-board.js';
import { focusContent } from './past-day.js';

interface Props {
  campaignId: number;
  day: string;
}

/** Says above the board that it is of another day, by which rules its lights were given, and the way back. */
export function PastBanner({ campaignId, day }: Props) {
  const { t } = useTranslation('board');
  const { show } = useBoardDay();
  const { data: board } = useBoard(campaignId, day);
  const rules = board?.ruleSets.map(({ name, version }) => t('past.rule', { name, version }));
  return (
    <div className="past-banner">
      <output>
        <HistoryOutlined aria-hidden="true" /> <strong>{t('past.title', { day })}</strong>
      </output>
      <span className="small past-note">
        {t('past.note')}
        {rules && rules.length > 0 && ` ${t('past.rules', { rules: rules.join('、') })}`}
      </span>
      <Button
        size="small"
        onClick={() => {
          show(undefined);
          focusContent();
        }}
      >
        {t('past.back')}
      </Button>
    </div>
  );
}
