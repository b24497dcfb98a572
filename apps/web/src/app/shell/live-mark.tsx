import { useTranslation } from 'react-i18next';
import { useLiveState } from '../../lib/live/live-state.js';

/** Whether the figures refresh by themselves at once or every half minute. */
export function LiveMark() {
  const { t } = useTranslation('app');
  const state = useLiveState();
  const hint = state === 'live' ? t('liveHint') : state === 'polling' ? t('pollingHint') : undefined;
  return (
    <output className={`live-mark live-mark-${state}`} title={hint}>
      <span className="live-dot" aria-hidden="true" />
      {t(state)}
    </output>
  );
}
