import { useEffect, useRef, type ReactNode } from 'react';
import './state.css';

interface Props {
  /** What there is to say; each new thing is brought into view. */
  about: unknown;
  children: ReactNode;
}

/** Brings a form's refusal into view and moves the focus to it: on a phone it would appear out of sight. */
export function Attention({ about, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!about) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [about]);
  return (
    <div ref={place} tabIndex={-1} className="attention">
      {children}
    </div>
  );
}
