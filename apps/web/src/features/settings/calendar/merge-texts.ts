import type { ArrangementText } from '@guatu/domain';
import type { Arrangement } from './calendar-mutations.js';

/** Both fields together: a notice pasted into one of them fills both lists. */
export function mergeTexts(...texts: readonly ArrangementText[]): {
  arrangement: Arrangement;
  problems: ArrangementText['problems'];
} {
  const all = (list: 'holidays' | 'workdays') => [...new Set(texts.flatMap((text) => text[list]))].toSorted();
  return {
    arrangement: { holidays: all('holidays'), workdays: all('workdays') },
    problems: texts.flatMap((text) => text.problems),
  };
}
