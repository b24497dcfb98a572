import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ScheduleResult, WayOut } from '../../../lib/api/types.js';

interface Props {
  result: ScheduleResult;
  /** False while the result is still that of the draft before. */
  isCurrent: boolean;
  /** Left out for those who only read. */
  onTake?: ((way: WayOut) => void) | undefined;
}

/** Whether it fits, in a sentence, and what would help, as buttons that change the what-if. */
export function ResultNote({ result, isCurrent, onTake }: Props) {
  const { t } = useTranslation('items');
  const ways = onTake ? result.waysOut : [];
  return (
    <div className="schedule-result" aria-live="polite">
      <Alert
        className="schedule-note"
        type={result.feasible ? 'success' : 'warning'}
        showIcon
        title={result.explanation}
        description={
          ways.length > 0 && (
            <>
              <p className="small">{t('schedule.waysOut')}</p>
              <ul className="schedule-ways">
                {ways.map((way) => (
                  <li key={way.kind}>
                    <Button disabled={!isCurrent} onClick={() => onTake?.(way)}>
                      {way.text}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      />
      {result.provisionalYears.length > 0 && (
        <p className="small soft">
          {t('schedule.provisional', { years: result.provisionalYears.join('、') })}
        </p>
      )}
    </div>
  );
}
