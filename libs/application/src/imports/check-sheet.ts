import type { LedgerList, StoredLedgerItem } from '@guatu/data-access';
import { fieldsOf, recogniseHeader, type FieldKey } from '@guatu/domain';
import type { LedgerReading } from '@guatu/ledger';
import type { ImportIssue } from './import-issue.js';
import type { ImportIssueCode } from './import-issue-texts.js';
import type { PlannedRow } from './plan-row.js';

const sure = 0.8;
const projectOnly = new Set<FieldKey>(
  fieldsOf('project').filter((field) => !fieldsOf('task').includes(field)),
);

/** Problems of the sheet as a whole that the reader cannot see. */
export function checkSheet(
  reading: LedgerReading,
  list: LedgerList,
  rows: readonly PlannedRow[],
  missing: readonly StoredLedgerItem[],
): ImportIssue[] {
  const issue = (
    severity: ImportIssue['severity'],
    code: ImportIssueCode,
    params: ImportIssue['params'] = {},
  ): ImportIssue => ({
    severity,
    code,
    params,
    sheet: reading.sheet,
    row: null,
    cell: null,
    field: null,
    raw: null,
  });
  const issues: ImportIssue[] = [];
  const wrong = wrongKind(reading, list);
  if (wrong) issues.push(issue('error', wrong.code, { columns: wrong.columns, list: list.title }));
  if (rows.length === 0) issues.push(issue('error', 'import.noRows'));
  else if (missing.length > 0) {
    const numbers = missing.slice(0, 10).map(({ number }) => number);
    const more = missing.length > numbers.length ? '…' : '';
    issues.push(
      issue('warning', 'import.itemsMissing', { count: missing.length, numbers: numbers.join('、') + more }),
    );
  }
  return issues;
}

/** A ledger of the other kind, told by its headers; not asked where the user matched the columns. */
function wrongKind(
  { columns }: LedgerReading,
  { kind }: LedgerList,
): { code: ImportIssueCode; columns: string } | undefined {
  if (columns.some(({ chosen }) => chosen)) return undefined;
  const headers = columns.map(({ header }) => header);
  const ofProject = headers.filter((header) => {
    const match = recogniseHeader([header], 'project');
    return match && match.confidence >= sure && projectOnly.has(match.field);
  });
  if (kind === 'task') {
    return ofProject.length >= 3
      ? { code: 'import.projectLedger', columns: ofProject.slice(0, 3).join('”“') }
      : undefined;
  }
  const title = columns.find(({ field, header }) => field === null && isTaskTitle(header));
  return ofProject.length === 0 && title ? { code: 'import.taskLedger', columns: title.header } : undefined;
}

function isTaskTitle(header: string): boolean {
  const match = recogniseHeader([header], 'task');
  return match?.field === 'title' && match.confidence >= sure;
}
