import { compactText } from './normalise-text.js';
import { parsed, refused, type Parsed } from './parsed.js';

const groups = /^([0-9A-Z]{4})-?([0-9A-Z]{6})-?([0-9A-Z]{2})-?([0-9A-Z]{2})-?([0-9A-Z]{6})$/;

/**
 * Reads a project code (GB/T 40058-2021): 4-6-2-2-6 characters with hyphens, 24 in all; only the form is
 * checked. Full-width characters, other dashes, small letters and missing hyphens are put right.
 */
export function parseProjectCode(raw: string): Parsed<string> {
  const text = compactText(raw)
    .replace(/[—–‐‑‒−_]+/g, '-')
    .toUpperCase();
  const match = text.length <= 24 ? groups.exec(text) : null;
  return match ? parsed(match.slice(1).join('-')) : refused('projectCode.form', { text: raw.slice(0, 40) });
}

/** Does a project code cell say that there is none yet (办理中, 待赋码)? */
export const isPendingCode = (raw: string): boolean =>
  /^(?:正在|尚未|未|待|暂未?)?(?:办理中?|申请中?|赋码|取得|申报中?)$/.test(compactText(raw).slice(0, 20));
