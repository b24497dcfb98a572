import { useTranslation } from 'react-i18next';
import type { ScanResult } from '../../lib/api/types.js';

/** What a scan did, in one sentence. */
export function ScanSentence({ result }: { result: ScanResult }) {
  const { t } = useTranslation('alerts');
  const { day, workingDay, fired, superseded } = result;
  if (!workingDay) return <>{t('result.restDay', { day })}</>;
  return (
    <>
      {fired === 0
        ? t('result.nothing', { day })
        : t(result.deliveries > 0 ? 'result.mailed' : 'result.sent', { ...result })}{' '}
      {superseded > 0 && t('result.superseded', { count: superseded })}
    </>
  );
}
