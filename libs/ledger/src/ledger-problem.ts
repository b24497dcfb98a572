import { issueText, type LedgerIssueCode, type TextIssue } from '@guatu/domain';
import type { LedgerProblem } from './ledger-reading.js';

/** A problem with its sentence in both languages. */
export function ledgerProblem(code: LedgerIssueCode, params: TextIssue['params'] = {}): LedgerProblem {
  const issue = { code, params };
  return { code, params, message: { zh: issueText(issue, 'zh'), en: issueText(issue, 'en') } };
}

/** A value, or the problem for which there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: LedgerProblem };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failure = (code: LedgerIssueCode, params: TextIssue['params'] = {}): Outcome<never> => ({
  ok: false,
  problem: ledgerProblem(code, params),
});
