import type { LedgerItem, LedgerList } from '@guatu/data-access';
import type { FieldKey, LedgerValues } from '@guatu/domain';
import type { ImportIssue } from './import-issue.js';
import type { ImportIssueCode } from './import-issue-texts.js';
import type { UnitDirectory } from '../ledger/unit-directory.js';

/** What every row of a file is held against. */
export interface ImportContext {
  list: LedgerList;
  units: UnitDirectory;
  /** Business day: nothing can have been finished after it. */
  today: string;
  sheet: string;
  /** Column letter of each field the sheet has. */
  letters: ReadonlyMap<FieldKey, string>;
  /** Names of the permits that have a column of their own. */
  permits: readonly string[];
}

/** One row on its way to an item: what the sheet says, the item so far, and what is wrong with it. */
export class RowDraft {
  readonly issues: ImportIssue[] = [];

  constructor(
    readonly context: ImportContext,
    readonly row: number,
    readonly values: LedgerValues,
    /** The item as stored; null for a new one. */
    readonly stored: LedgerItem | null,
    /** The item as it will be. Starts as the stored one. */
    readonly item: LedgerItem,
  ) {}

  add(
    severity: 'error' | 'warning',
    code: ImportIssueCode,
    field: FieldKey,
    params: ImportIssue['params'] = {},
    raw: string | null = null,
  ): void {
    const { sheet, letters, list } = this.context;
    const letter = letters.get(field);
    this.issues.push({
      severity,
      code,
      params: { ...params, kind: list.kind },
      sheet,
      row: this.row,
      cell: letter === undefined ? null : `${letter}${this.row}`,
      field,
      raw,
    });
  }
}

/** An item of which nothing is known yet. */
export function blankItem(list: LedgerList): LedgerItem {
  return {
    number: '',
    aspect: null,
    title: '',
    goal: null,
    basis: null,
    leaderName: null,
    contactName: null,
    contactPhone: null,
    startsOn: null,
    dueOn: list.endsOn,
    status: 'issued',
    completionRate: 0,
    finishedOn: null,
    lastReportOn: null,
    progressNote: null,
    problems: null,
    nextStep: null,
    remark: null,
    leadUnitId: null,
    supportUnitIds: [],
    milestones: [],
    project: list.kind === 'project' ? { ...blankProject } : null,
  };
}

const blankProject: NonNullable<LedgerItem['project']> = {
  projectCode: null,
  nature: null,
  site: null,
  content: null,
  years: null,
  totalInvestment: null,
  fundSource: null,
  investedBefore: null,
  yearPlan: null,
  monthDone: null,
  yearDone: null,
  cumulativeDone: null,
  imageProgress: null,
  plannedStart: null,
  actualStart: null,
  plannedFinish: null,
  actualFinish: null,
  permits: {},
  countedInStatistics: null,
  developer: null,
};
