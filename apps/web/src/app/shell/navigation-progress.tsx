import { useTranslation } from 'react-i18next';
import { useNavigation } from 'react-router';

/** A thin line while the next page's chunk is loading. */
export function NavigationProgress() {
  const { t } = useTranslation();
  const { state } = useNavigation();
  if (state === 'idle') return null;
  return (
    <output className="navigation-progress">
      <span className="visually-hidden">{t('loading')}</span>
    </output>
  );
}
