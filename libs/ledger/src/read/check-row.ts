import type { FieldKey, ItemKind, TextIssue } from '@guatu/domain';
import { cellName, columnLetter } from '../grid/cell-name.js';
import type { LedgerColumn, LedgerRow } from '../ledger-reading.js';
import type { IssueLog, Place } from './issue-log.js';
import type { SheetView } from './sheet-view.js';

const required: Record<ItemKind, readonly FieldKey[]> = {
  task: ['number', 'title', 'dueOn'],
  project: ['number', 'title'],
};
const spans: readonly [FieldKey, FieldKey][] = [
  ['startsOn', 'dueOn'],
  ['plannedStart', 'plannedFinish'],
  ['actualStart', 'actualFinish'],
];

/** Fields whose column a ledger of this kind must have. */
export const requiredFields = (kind: ItemKind): readonly FieldKey[] => required[kind];

/** What rules between the cells of a row, and between rows, need. */
export interface RowCheck {
  sheet: SheetView;
  kind: ItemKind;
  columns: readonly LedgerColumn[];
  log: IssueLog;
  /** number → cell where it was first used */
  numbers: Map<string, string>;
}

/** Applies the rules that look at more than one cell; adds to the row's issues. */
export function checkRow(check: RowCheck, row: LedgerRow): void {
  const index = row.row - 1;
  const errorsBefore = check.log.errors;
  const add = (severity: 'error' | 'warning', issue: TextIssue, place: Place): void =>
    check.log.add(row.issues, severity, issue, { row: index, ...place });
  const column = (field: FieldKey): number => check.columns.findIndex((each) => each.field === field);
  const at = (field: FieldKey): Place => ({ column: column(field), field });
  const { kind } = check;
  checkExtraCells(check, index, add);
  for (const field of required[check.kind]) {
    if (row.values[field] === null)
      add('error', { code: 'row.required', params: { field, kind } }, at(field));
  }
  if (row.values.leadUnit === null) {
    add('warning', { code: 'row.leadUnitMissing', params: { field: 'leadUnit', kind } }, at('leadUnit'));
  }
  if (check.kind === 'project' && row.values.dueOn == null && row.values.plannedFinish === null) {
    const params = { dueField: 'dueOn', finishField: 'plannedFinish', kind };
    add('warning', { code: 'row.noDeadline', params }, at('plannedFinish'));
  }
  for (const [start, due] of spans) {
    const from = row.values[start] as string | null | undefined;
    const to = row.values[due] as string | null | undefined;
    if (!from || !to || to >= from) continue;
    const params = {
      dueCell: cellName(index, column(due)),
      dueField: due,
      due: to,
      startCell: cellName(index, column(start)),
      startField: start,
      start: from,
      kind,
    };
    add('error', { code: 'row.dueBeforeStart', params }, at(due));
  }
  checkNumber(check, row, add, at('number'));
  settleUnits(row, add, at);
  row.hasError ||= check.log.errors > errorsBefore;
}

type Add = (severity: 'error' | 'warning', issue: TextIssue, place: Place) => void;

function checkExtraCells({ sheet, columns }: RowCheck, row: number, add: Add): void {
  const extra = sheet.row(row).filter(([column]) => column >= columns.length);
  if (extra.length === 0) return;
  const cells =
    extra.length === 1
      ? cellName(row, extra[0]![0])
      : `${cellName(row, extra[0]![0])}–${cellName(row, extra.at(-1)![0])}`;
  const params = { row: row + 1, last: columnLetter(columns.length - 1), count: extra.length, cells };
  add('error', { code: 'row.extraCells', params }, { column: extra[0]![0] });
}

function checkNumber({ numbers }: RowCheck, row: LedgerRow, add: Add, place: Place): void {
  const { number } = row.values;
  if (!number) return;
  const first = numbers.get(number);
  if (first)
    add('error', { code: 'row.duplicateNumber', params: { number, first } }, { ...place, raw: number });
  else numbers.set(number, cellName(row.row - 1, place.column!));
}

/** Exactly one lead unit: further ones become support units; a unit does not support itself. */
function settleUnits(row: LedgerRow, add: Add, at: (field: FieldKey) => Place): void {
  const { values } = row;
  const leads = values.leadUnit as unknown as string[] | null | undefined;
  const supports = values.supportUnits;
  if (supports?.length === 0) values.supportUnits = null;
  if (!leads) return;
  const [lead, ...others] = leads;
  values.leadUnit = lead ?? null;
  if (lead === undefined) return;
  const all = [...new Set([...others, ...(supports ?? [])])];
  if (others.length > 0) {
    add(
      'warning',
      { code: 'units.severalLeads', params: { lead, others: others.join('、') } },
      at('leadUnit'),
    );
  }
  if (all.includes(lead))
    add('warning', { code: 'row.ownSupport', params: { unit: lead } }, at('supportUnits'));
  const rest = all.filter((unit) => unit !== lead);
  if (rest.length > 0) values.supportUnits = rest;
  else if (supports !== undefined) values.supportUnits = null;
}
