import type { Light } from '@guatu/domain';
import type { ReactElement } from 'react';

/** One outline per light, so that it is told apart without colour: circle, triangle, square, ring, bars, tick. */
const shapes: Record<Light, ReactElement> = {
  green: <circle cx="9" cy="9" r="8" fill="var(--green)" />,
  yellow: <path d="M9 0.8 18 16.6H0Z" fill="var(--yellow-mark)" />,
  red: <rect x="1" y="1" width="16" height="16" rx="1.5" fill="var(--red)" />,
  notStarted: <circle cx="9" cy="9" r="7" fill="none" stroke="var(--grey)" strokeWidth="2" />,
  paused: <path d="M4 2h3.4v14H4zM10.6 2H14v14h-3.4z" fill="var(--grey)" />,
  done: <path d="m2 9.5 4.8 5L16 4" fill="none" stroke="var(--slate)" strokeWidth="2.8" />,
  doneLate: (
    <>
      <path d="m0.8 9.5 4 4.5L11.6 4.5" fill="none" stroke="var(--brown)" strokeWidth="2.6" />
      <path d="M15 2.5v8M15 13v2.6" stroke="var(--brown)" strokeWidth="2.6" />
    </>
  ),
  stale: (
    <>
      <circle
        cx="9"
        cy="9"
        r="7.2"
        fill="none"
        stroke="var(--grey)"
        strokeWidth="1.6"
        strokeDasharray="3 2"
      />
      <path
        d="M6.6 7a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M9 12.4v1.6"
        fill="none"
        stroke="var(--grey)"
        strokeWidth="1.5"
      />
    </>
  ),
};

/** The bare mark of a light; whoever draws it says the word beside it or hidden with it. */
export function LightShape({ light, size = 14 }: { light: Light; size?: number }) {
  return (
    <svg className="light-shape" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      {shapes[light]}
    </svg>
  );
}
