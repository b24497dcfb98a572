import { ledgerFields, moneyUnitInCorner, type MoneyUnit } from '@guatu/domain';
import type { LedgerColumn, LedgerIssue, LedgerReading } from '../ledger-reading.js';
import { cellText } from './cell-text.js';
import type { IssueLog } from './issue-log.js';
import type { SheetView } from './sheet-view.js';

/**
 * The unit of money columns that name none: from a corner note at or above the header, else as the caller says,
 * else 万元 (what county project ledgers use) with a warning.
 */
export function sheetMoneyUnit(
  sheet: SheetView,
  lastHeaderRow: number,
  columns: readonly LedgerColumn[],
  option: MoneyUnit | undefined,
  log: IssueLog,
  issues: LedgerIssue[],
): LedgerReading['moneyUnit'] {
  for (let row = 0; row <= lastHeaderRow; row += 1) {
    for (const [, cell] of sheet.row(row)) {
      const unit = moneyUnitInCorner(cellText(cell));
      if (unit) return { unit, source: 'corner' };
    }
  }
  if (option) return { unit: option, source: 'option' };
  const open = columns.some(
    ({ field, moneyUnit }) => field && ledgerFields[field].type === 'money' && !moneyUnit,
  );
  if (open) log.add(issues, 'warning', { code: 'header.unitAssumed', params: { unit: '万元' } });
  return { unit: '万元', source: 'assumed' };
}
