/** Pairs of neighbouring characters; a name of one character is its own pair. */
function pairs(text: string): Set<string> {
  const characters = [...text];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** Sørensen–Dice over neighbouring pairs of characters: 1 for the same, 0 for nothing in common. */
function overlap(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
}

/** Are the characters of one name found in the other, in this order? Chinese names are shortened that way. */
function abbreviates(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    const place = long.indexOf(character, from);
    if (place < 0) return false;
    from = place + character.length;
  }
  return short.length >= 2;
}

const abbreviationLikeness = 0.6;

function likeness(a: string, b: string): number {
  const shortened = abbreviates(a, b) || abbreviates(b, a);
  return Math.max(overlap(pairs(a), pairs(b)), shortened ? abbreviationLikeness : 0);
}

const leastLikeness = 0.3;

export interface NameOf {
  name: string;
  /** Whose name it is; of one owner only the nearest name is given. */
  owner: number;
}

/**
 * The names most like `name`, best first, at most three of different owners. Meant for a short form, a typo or a
 * word too many: 发展和改革局 for 发改局, 发改局 for 发改委.
 */
export function nearNames(name: string, candidates: readonly NameOf[]): string[] {
  const nearest = new Map<number, { name: string; score: number }>();
  for (const candidate of candidates) {
    const score = likeness(name, candidate.name);
    const best = nearest.get(candidate.owner)?.score ?? leastLikeness;
    if (score >= best && score > 0) nearest.set(candidate.owner, { name: candidate.name, score });
  }
  return [...nearest.values()]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((found) => found.name);
}
