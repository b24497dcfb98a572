import type { FieldKey, TextIssue } from '@guatu/domain';
import { cellName } from '../grid/cell-name.js';
import { ledgerProblem } from '../ledger-problem.js';
import type { LedgerIssue, LedgerLimits } from '../ledger-reading.js';

/** Where an issue was found; row and column from 0. */
export interface Place {
  row?: number;
  column?: number;
  field?: FieldKey | null;
  raw?: string;
}

/** Collects issues, counts them, and knows when to stop. */
export class IssueLog {
  errors = 0;
  warnings = 0;

  constructor(
    private readonly sheet: string,
    private readonly limits: Pick<LedgerLimits, 'errors' | 'warnings'>,
  ) {}

  get isFull(): boolean {
    return this.errors >= this.limits.errors;
  }

  /** Adds an issue to `list`; a row's warning beyond the limit is counted only. */
  add(list: LedgerIssue[], severity: 'error' | 'warning', issue: TextIssue, place: Place = {}): void {
    if (severity === 'error') this.errors += 1;
    else this.warnings += 1;
    const { row, column, field = null, raw } = place;
    if (severity === 'warning' && row !== undefined && this.warnings > this.limits.warnings) return;
    list.push({
      ...ledgerProblem(issue.code, issue.params),
      severity,
      sheet: this.sheet,
      row: row === undefined ? null : row + 1,
      cell: row === undefined || column === undefined ? null : cellName(row, column),
      field,
      raw: raw === undefined ? null : raw.slice(0, 200),
    });
  }
}
