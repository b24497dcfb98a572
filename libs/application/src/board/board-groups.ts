import type { BoardCell, BoardDayRow, BoardListRow, BoardUnitRow } from '@guatu/data-access';
import type {
  BoardDayView,
  BoardGroupView,
  BoardLabelView,
  BoardListView,
  InvestmentView,
} from './board.view.js';
import { countsOf, summarise } from './summarise.js';

export function toLists(
  lists: readonly BoardListRow[],
  cells: readonly BoardCell[],
  planYear: number,
): BoardListView[] {
  return lists.map((list) => {
    const own = cells.filter((cell) => cell.listId === list.id);
    const summary = summarise(own);
    return {
      id: list.id,
      number: list.number,
      title: list.title,
      kind: list.kind,
      label: list.label,
      expectedItems: list.expectedItems,
      aspectCount: list.aspects.length,
      expectedAspects: list.expectedAspects,
      ...summary,
      doneItems: summary.counts.done + summary.counts.doneLate,
      atOrAheadItems: sum(own.map((cell) => cell.atOrAhead)),
      investment: list.kind === 'project' ? toInvestment(list, planYear) : null,
      aspects: list.aspects.map((aspect) =>
        toGroup(
          aspect,
          own.filter((cell) => cell.aspectId === aspect.id),
        ),
      ),
    };
  });
}

/** Units with the most reds first, then yellows, then items. */
export function toUnits(units: readonly BoardUnitRow[], cells: readonly BoardCell[]): BoardGroupView[] {
  return units
    .map((unit) =>
      toGroup(
        unit,
        cells.filter((cell) => cell.unitId === unit.id),
      ),
    )
    .toSorted(
      (a, b) =>
        b.counts.red - a.counts.red || b.counts.yellow - a.counts.yellow || b.total - a.total || a.id - b.id,
    );
}

/** Labels under which several lists are shown as one sum, such as "17+2". */
export function toLabels(lists: readonly BoardListRow[], cells: readonly BoardCell[]): BoardLabelView[] {
  const labels = new Set(lists.flatMap(({ label }) => (label === null ? [] : [label])));
  return [...labels].map((label) => {
    const listIds = lists.filter((list) => list.label === label).map(({ id }) => id);
    const items = sum(cells.filter((cell) => listIds.includes(cell.listId)).map((cell) => cell.items));
    return { label, listIds, items };
  });
}

export function toBoardDay(row: BoardDayRow): BoardDayView {
  return { day: row.day, counts: countsOf(row.counts) };
}

function toGroup(group: { id: number; title: string }, cells: readonly BoardCell[]): BoardGroupView {
  return { id: group.id, title: group.title, ...summarise(cells) };
}

function toInvestment(list: BoardListRow, planYear: number): InvestmentView {
  return {
    totalInvestment: list.totalInvestment ?? 0,
    yearPlanItems: list.yearPlanItems,
    yearPlan: list.yearPlan ?? 0,
    firstQuarterStarts: list.firstQuarterStarts,
    planYear,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
