import { issueTexts } from './issue-texts.js';
import { fieldTitle, isFieldKey } from './ledger-fields.js';
import type { TextIssue } from './parsed.js';

/** The sentence of a problem or doubt in the reader's language; fields are called by their titles. */
export function issueText({ code, params }: TextIssue, locale: 'zh' | 'en'): string {
  const kind = params['kind'] === 'project' ? 'project' : 'task';
  return issueTexts[code][locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(params, name)) return placeholder;
    const value = String(params[name]);
    return /field$/i.test(name) && isFieldKey(value) ? fieldTitle(value, locale, kind) : value;
  });
}
