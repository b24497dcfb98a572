import { createContext, useContext } from 'react';

/** The day that the board is drawn for when it is not today, 'YYYY-MM-DD'. */
export const PastDay = createContext<string | undefined>(undefined);

export const usePastDay = (): string | undefined => useContext(PastDay);

/** Where a red leads: to the item, and from a past day to its lights day by day. */
export const redHref = (itemId: number, past: string | undefined): string =>
  past === undefined ? `/items/${itemId}` : `/items/${itemId}?tab=history`;

/** Where the focus goes when the button that was pressed leaves with what it stood on. */
export const focusContent = (): void => document.getElementById('main')?.focus({ preventScroll: true });
