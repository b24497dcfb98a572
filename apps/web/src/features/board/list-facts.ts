import type { BoardList } from '../../lib/api/types.js';
import type { ItemFilter } from '../../lib/items/item-filter.js';

/** One stated figure of a list, with the items behind it. */
export interface Fact {
  key: 'task' | 'taskAspects' | 'total' | 'yearPlan' | 'firstQuarter' | 'done' | 'allAhead' | 'someAhead';
  count: number;
  rest?: number;
  aspects?: number;
  year?: number;
  /** Whole yuan. */
  yuan?: number;
  filter: Pick<ItemFilter, 'light' | 'investment' | 'planYear' | 'ahead'>;
}

/** The figures of a list as county bulletins state them. Facts that would say zero are left out. */
export function listFacts(list: BoardList): Fact[] {
  const facts: Fact[] = [];
  const { investment } = list;
  if (investment) {
    facts.push({ key: 'total', count: list.total, yuan: investment.totalInvestment, filter: {} });
    if (investment.yearPlanItems > 0) {
      facts.push({
        key: 'yearPlan',
        count: investment.yearPlanItems,
        yuan: investment.yearPlan,
        filter: { investment: 'yearPlan' },
      });
    }
    if (investment.firstQuarterStarts > 0) {
      facts.push({
        key: 'firstQuarter',
        count: investment.firstQuarterStarts,
        year: investment.planYear,
        filter: { investment: 'firstQuarter', planYear: investment.planYear },
      });
    }
  } else if (list.aspectCount > 0) {
    facts.push({ key: 'taskAspects', count: list.total, aspects: list.aspectCount, filter: {} });
  } else {
    facts.push({ key: 'task', count: list.total, filter: {} });
  }
  const rest = list.total - list.doneItems;
  if (list.doneItems > 0) {
    facts.push({ key: 'done', count: list.doneItems, filter: { light: ['done', 'doneLate'] } });
    if (rest > 0) {
      const all = list.atOrAheadItems === rest;
      facts.push({
        key: all ? 'allAhead' : 'someAhead',
        count: list.atOrAheadItems,
        rest,
        filter: { ahead: true },
      });
    }
  }
  return facts;
}
