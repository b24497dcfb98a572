import { useEffect, type RefObject } from 'react';

/** Closes what is open on Escape, and when a click or the focus goes elsewhere. */
export function useDismiss(
  inside: RefObject<HTMLElement | null>,
  open: boolean,
  close: (by: 'escape' | 'leaving') => void,
): void {
  useEffect(() => {
    if (!open) return undefined;
    const listening = new AbortController();
    const onAway = ({ target }: Event) => {
      if (target instanceof Node && !inside.current?.contains(target)) close('leaving');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close('escape');
    };
    const { signal } = listening;
    document.addEventListener('pointerdown', onAway, { signal });
    document.addEventListener('focusin', onAway, { signal });
    document.addEventListener('keydown', onKey, { signal });
    return () => listening.abort();
  }, [inside, open, close]);
}
