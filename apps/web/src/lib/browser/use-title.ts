import { useEffect } from 'react';

/** Names the page in the browser's tab and for a screen reader after navigation. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · 挂图 Guatu`;
  }, [title]);
}
