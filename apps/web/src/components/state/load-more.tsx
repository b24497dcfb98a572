import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './state.css';

interface Props {
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}

/** Loads the next page when it scrolls into view; the button does the same for a keyboard. */
export function LoadMore({ hasMore, loading, onMore }: Props) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    if (!end.current || !hasMore || loading) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) more.current();
      },
      { rootMargin: '400px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, loading]);
  return (
    <div ref={end} className="load-more">
      {hasMore ? (
        <Button onClick={onMore} loading={loading}>
          {loading ? t('loadingMore') : t('action.more')}
        </Button>
      ) : (
        <span className="small soft">{t('end')}</span>
      )}
    </div>
  );
}
