/** Pairs of neighbouring characters; a name of one character is its own pair. */
function pairs(text: string): Set<string> {
  const characters = [...text];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** Sørensen–Dice over neighbouring pairs of characters: 1 for the same, 0 for nothing in common. */
function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
}

const leastLikeness = 0.3;

export interface NameOf {
  name: string;
  /** Whose name it is; of one owner only the nearest name is given. */
  owner: number;
}

/**
 * The names most like `name`, best first, at most three of different owners. Meant for a typo or a word too many:
 * 住建局 for 住房建设局, 发改委 for 发改局.
 */
export function nearNames(name: string, candidates: readonly NameOf[]): string[] {
  const wanted = pairs(name);
  const nearest = new Map<number, { name: string; score: number }>();
  for (const candidate of candidates) {
    const score = likeness(wanted, pairs(candidate.name));
    const best = nearest.get(candidate.owner)?.score ?? leastLikeness;
    if (score >= best && score > 0) nearest.set(candidate.owner, { name: candidate.name, score });
  }
  return [...nearest.values()]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((found) => found.name);
}
