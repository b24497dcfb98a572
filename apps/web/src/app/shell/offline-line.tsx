import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says that the machine has no network, and that what is shown may be old. */
export function OfflineLine() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <output className={online ? 'visually-hidden' : 'offline-line'}>
      {online ? '' : t('error.offline')}
    </output>
  );
}
