import type { LocalizedText } from '../light.js';
import { presetRuleSets } from './presets.js';

/** Name of the rule set that an assessment was stored with; one that is not known any more goes by its code. */
export function ruleSetName(code: string, locale: keyof LocalizedText): string {
  return presetRuleSets.find((ruleSet) => ruleSet.code === code)?.name[locale] ?? code;
}
