import { issueTexts } from './issue-texts.js';
import type { TextIssue } from './parsed.js';

/** The sentence of a problem or doubt in the reader's language. */
export const issueText = ({ code, params }: TextIssue, locale: 'zh' | 'en'): string =>
  issueTexts[code][locale].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder,
  );
