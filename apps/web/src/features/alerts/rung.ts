/** What the code of a rung says: when it fires, in working days around the due date. */
export interface RungWords {
  key: 'before' | 'on' | 'after';
  days: number;
}

/** 'due-7' → 7 working days before, 'due' → on the day, 'due+3' → 3 after; undefined for a code of another kind. */
export function rungWords(code: string): RungWords | undefined {
  const match = /^due(?:([+-])(\d+))?$/.exec(code);
  if (!match) return undefined;
  const days = Number(match[2] ?? 0);
  if (days === 0) return { key: 'on', days: 0 };
  return { key: match[1] === '-' ? 'before' : 'after', days };
}
