import type { LedgerIssueCode } from './issue-texts.js';

/** A problem or warning about a text: a stable code and the values its sentence needs. */
export interface TextIssue {
  code: LedgerIssueCode;
  params: Record<string, string | number>;
}

/** What a parser answers: a value, perhaps with a doubt to show, or a problem. Parsers never throw. */
export type Parsed<T> = { ok: true; value: T; warning?: TextIssue } | { ok: false; problem: TextIssue };

/** A value, with a doubt to show when there is one. */
export const parsed = <T>(value: T, warning?: TextIssue): Parsed<T> =>
  warning ? { ok: true, value, warning } : { ok: true, value };

/** A refusal with its code. */
export const refused = (code: LedgerIssueCode, params: TextIssue['params'] = {}): Parsed<never> => ({
  ok: false,
  problem: { code, params },
});

/** A cell that may hold a number: its text, and the number with its format when the file stores one. */
export interface NumericCell {
  text: string;
  number?: number;
  /** The cell is formatted as a percentage, so 0.6 means 60 %. */
  percent?: boolean;
}
