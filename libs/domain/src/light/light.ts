/** Colours that rules give (docs/domain.md §4.3). */
export const colours = ['green', 'yellow', 'red'] as const;
export type Colour = (typeof colours)[number];

/** What a board shows for an item: a colour, or a state in which colours say nothing. */
export const lights = [...colours, 'notStarted', 'paused', 'done', 'doneLate', 'stale'] as const;
export type Light = (typeof lights)[number];

/** A text in the languages of the product. */
export interface LocalizedText {
  zh: string;
  en: string;
}

export type Locale = keyof LocalizedText;

/** How bad a light is, for sorting and for "only worse"; states in which nothing is wrong have no place in it. */
const severity: Partial<Record<Light, number>> = { green: 0, stale: 1, yellow: 2, red: 3 };

/** True when `to` is worse than `from`: green < stale < yellow < red. Other states compare with nothing. */
export function isWorse(from: Light, to: Light): boolean {
  const before = severity[from];
  const after = severity[to];
  return before !== undefined && after !== undefined && after > before;
}
