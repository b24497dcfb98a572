import { percentOf, rateHundredths } from './rate.js';

/** Items at or ahead of their plan among all items. */
export interface CountRollUp {
  items: number;
  atOrAhead: number;
  /** atOrAhead ÷ items, 2 decimals; null without items. */
  percent: number | null;
}

/** Completed among planned investment, whole 元. */
export interface MoneyRollUp {
  completed: number;
  planned: number;
  /** completed ÷ planned, 2 decimals; null without a plan. Above 100 when the plan is exceeded. */
  percent: number | null;
}

/** An amount of money that is no whole number of 元 or too large to be exact. */
export class InvalidAmountError extends Error {
  override readonly name = 'InvalidAmountError';

  constructor(readonly amount: number) {
    super(`not an exact whole amount: ${amount}`);
  }
}

/** Roll-up by count (docs/domain.md §4.2). Rates in percent; they are compared, never averaged. */
export function rollUpByCount(rows: Iterable<{ completionRate: number; plannedRate: number }>): CountRollUp {
  let items = 0;
  let atOrAhead = 0;
  for (const row of rows) {
    items += 1;
    if (rateHundredths(row.completionRate) >= rateHundredths(row.plannedRate)) atOrAhead += 1;
  }
  return { items, atOrAhead, percent: percentOf(atOrAhead, items) };
}

function exact(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new InvalidAmountError(amount);
  return amount;
}

/** Roll-up by money (docs/domain.md §4.2). Throws InvalidAmountError for fractions and for sums beyond exactness. */
export function rollUpByMoney(rows: Iterable<{ completed: number; planned: number }>): MoneyRollUp {
  let completed = 0;
  let planned = 0;
  for (const row of rows) {
    completed = exact(completed + exact(row.completed));
    planned = exact(planned + exact(row.planned));
  }
  return { completed, planned, percent: percentOf(completed, planned) };
}
