import type { ItemKind } from '../model/kinds.js';
import { headerSynonyms } from './header-synonyms.js';
import type { FieldKey } from './ledger-fields.js';
import { compactText } from './normalise-text.js';

/** How a column's header was understood. `confidence` 1 = known name, below 0.8 = worth a look. */
export interface HeaderMatch {
  field: FieldKey;
  confidence: number;
  /** What a grouped column stands for: the permit ("手续/立项" → 立项) or the milestone's date ("节点/1月" → 1月). */
  detail?: string;
}

/**
 * Recognises a column by its header texts from the top row down (["手续", "立项"]). Brackets, units, % and spaces
 * are ignored; the joined path is tried first, then the lowest text, then the group, then the longest known name
 * inside a text. Null when nothing fits.
 */
export function recogniseHeader(path: readonly string[], kind: ItemKind): HeaderMatch | null {
  const texts = path.map(compactText).filter(Boolean);
  const parts = texts.flatMap((text) => (texts.length === 1 ? splitGroup(text, kind) : [text]));
  const leaf = parts.at(-1);
  if (leaf === undefined || texts.some((text) => text.length > 60)) return null;
  const group = parts.length > 1 ? groupOf(parts, kind) : null;
  if (group) return group;
  const joined = exact(parts.join(''), kind) ?? exact(leaf, kind);
  if (joined) return joined;
  const above = parts.length > 1 ? exact(parts.slice(-2).join(''), kind) : null;
  return above ?? inside(leaf, kind);
}

/** A one-cell header "手续/立项" as our own export writes it. */
function splitGroup(text: string, kind: ItemKind): string[] {
  const match = /^([^/]{1,20})\/(.+)$/.exec(text);
  const field = match && !exact(text, kind) ? exact(match[1]!, kind)?.field : undefined;
  return match && (field === 'permits' || field === 'milestones') ? [match[1]!, match[2]!] : [text];
}

function groupOf(parts: readonly string[], kind: ItemKind): HeaderMatch | null {
  for (const part of parts.slice(0, -1)) {
    const match = exact(part, kind);
    if (match?.field === 'permits' || match?.field === 'milestones') {
      return { field: match.field, confidence: match.confidence, detail: parts.at(-1)! };
    }
  }
  return null;
}

const bare = (text: string): string =>
  text.replace(/[(（【[][^()（）【】[\]]*[)）】\]]/g, '').replace(/[:：*＊]/g, '');

function exact(text: string, kind: ItemKind): HeaderMatch | null {
  const table = headerSynonyms[kind];
  const lower = text.toLowerCase();
  const whole = table.get(lower.replace(/[()]/g, ''));
  if (whole) return { field: whole, confidence: 1 };
  const stripped = bare(lower);
  const field = table.get(stripped) ?? table.get(stripped.replace(/(?:亿元|万元|元|%|栏)$/, ''));
  return field ? { field, confidence: 0.95 } : null;
}

/** The longest known name of at least two characters inside a text; the longer its share, the surer. */
function inside(text: string, kind: ItemKind): HeaderMatch | null {
  const stripped = bare(text.toLowerCase());
  let best: { field: FieldKey; name: string } | null = null;
  for (const [name, field] of headerSynonyms[kind]) {
    if (name.length < 2 || !/[^\x20-\x7e]/.test(name) || !stripped.includes(name)) continue;
    if (!best || name.length > best.name.length) best = { field, name };
  }
  if (!best) return null;
  const share = best.name.length / stripped.length;
  return share < 0.3 ? null : { field: best.field, confidence: Math.round((0.5 + share * 0.25) * 100) / 100 };
}
