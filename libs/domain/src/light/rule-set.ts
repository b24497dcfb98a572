import type { LightCondition } from './condition.js';
import type { Colour, LocalizedText } from './light.js';

/** One line of a rule set: when all its conditions hold, this colour. No conditions: always. */
export interface LightRule {
  code: string;
  /** Lower ranks are tried first. Rules of one rank are peers: where two of them hold, they must agree on the colour. */
  rank: number;
  light: Colour;
  when: readonly LightCondition[];
  /** Said with the light, for instance where the source is silent. */
  note?: LocalizedText;
}

/** Lights as data (docs/domain.md §4.3). Stored as JSON; every change is a new version. */
export interface RuleSet {
  code: string;
  version: number;
  name: LocalizedText;
  /** Where the rules come from and what was decided where the source is silent. */
  note: LocalizedText;
  rules: readonly LightRule[];
  /** Green turns to stale when the last report is older than this; null: never. */
  staleAfter: { days: number; unit: 'working' | 'calendar' } | null;
}
