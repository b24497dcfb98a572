import { presetRuleSets } from '@guatu/domain';

/** Name of a stored rule set in the reader's language; one that is not known any more goes by its code. */
export function ruleSetName(code: string, locale: 'zh' | 'en'): string {
  return presetRuleSets.find((ruleSet) => ruleSet.code === code)?.name[locale] ?? code;
}
