import { useTranslation } from 'react-i18next';
import './state.css';

/** Grey lines in the shape of what is coming; the word is for screen readers. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <output className="loading">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="loading-line" style={{ inlineSize: `${96 - ((line * 17) % 45)}%` }} />
      ))}
    </output>
  );
}
