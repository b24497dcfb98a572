import {
  fieldTitle,
  isFieldKey,
  issueText,
  issueTexts,
  type FieldKey,
  type LedgerIssueCode,
  type TextIssue,
} from '@guatu/domain';
import type { LedgerIssue } from '@guatu/ledger';
import { importIssueTexts, type ImportIssueCode } from './import-issue-texts.js';
import type { ImportProblemView } from './import.view.js';

/** A problem of a ledger with its place, as it is kept: its sentence is made when somebody reads it. */
export interface ImportIssue {
  severity: 'error' | 'warning';
  code: LedgerIssueCode | ImportIssueCode;
  params: TextIssue['params'];
  sheet: string;
  /** As the spreadsheet numbers it, from 1. */
  row: number | null;
  /** 'F12' */
  cell: string | null;
  field: FieldKey | null;
  raw: string | null;
}

export function fromLedgerIssue({ message: _, ...issue }: LedgerIssue): ImportIssue {
  return issue;
}

export function toProblemView(issue: ImportIssue, locale: 'zh' | 'en'): ImportProblemView {
  const { severity, code, sheet, row, cell, raw } = issue;
  return { severity, code, message: sentence(issue, locale), sheet, row, cell, raw };
}

/** '任务!F12', '任务!12' or '任务': where a problem is, in one word. */
export function placeOf({ sheet, row, cell }: ImportIssue): string {
  const place = cell ?? (row === null ? '' : String(row));
  return place === '' ? sheet : `${sheet}!${place}`;
}

function sentence({ code, params }: ImportIssue, locale: 'zh' | 'en'): string {
  if (isLedgerCode(code)) return issueText({ code, params }, locale);
  const kind = params['kind'] === 'project' ? 'project' : 'task';
  return importIssueTexts[code][locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(params, name)) return placeholder;
    const value = String(params[name]);
    return /field$/i.test(name) && isFieldKey(value) ? fieldTitle(value, locale, kind) : value;
  });
}

const isLedgerCode = (code: ImportIssue['code']): code is LedgerIssueCode => Object.hasOwn(issueTexts, code);
