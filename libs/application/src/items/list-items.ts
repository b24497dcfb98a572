import { Injectable } from '@nestjs/common';
import { ItemListRepository, type ItemFilter } from '@guatu/data-access';
import { scopePaths, type ItemKind, type ItemStatus, type Light, type Principal } from '@guatu/domain';
import { Failure } from '@guatu/platform';
import { itemFailures } from './item-failures.js';
import { ItemReading } from './item-reading.js';
import type { ItemPageView } from './item.view.js';
import { defaultItemSort, itemSortNames, parseItemSort } from './item-sort-text.js';
import { decodeCursor, encodeCursor } from './item-cursor.js';
import { toItemRowView, type Reading } from './to-item-view.js';

export interface ListItemsInput {
  campaignId?: number;
  listId?: number;
  aspectId?: number;
  unitId?: number;
  light?: Light[];
  status?: ItemStatus[];
  kind?: ItemKind;
  q?: string;
  due?: 'overdue' | 'soon';
  finished?: boolean;
  ahead?: boolean;
  investment?: 'yearPlan' | 'firstQuarter';
  /** Year of `investment=firstQuarter`. */
  planYear?: number;
  mine?: boolean;
  /** '-dueOn,number'; by list and number when left out. */
  sort?: string;
  cursor?: string;
  /** 50 when left out. */
  limit?: number;
  total?: boolean;
}

const defaultPage = 50;

/** "Due soon" reaches this many working days ahead, the first rung of the default ladder. */
const soonWorkingDays = 7;

@Injectable()
export class ListItems {
  constructor(
    private readonly lists: ItemListRepository,
    private readonly itemReading: ItemReading,
  ) {}

  async execute(caller: Principal, input: ListItemsInput): Promise<ItemPageView | Failure> {
    const reading = await this.itemReading.for(caller);
    const paths = scopePaths(caller, 'items.read');
    const filter = toFilter(caller, input, reading);
    const sort = parseItemSort(input.sort ?? defaultItemSort);
    if (!sort) return itemFailures.badSort({ names: itemSortNames.join(', ') });
    const cursor = input.cursor === undefined ? null : decodeCursor(input.cursor, sort);
    if (cursor instanceof Failure) return cursor;
    const [page, total] = await Promise.all([
      this.lists.page(paths, filter, sort, cursor, input.limit ?? defaultPage),
      input.total ? this.lists.count(paths, filter) : null,
    ]);
    return {
      items: page.rows.map((row) => toItemRowView(row, reading)),
      nextCursor: page.next && encodeCursor(page.next),
      total,
    };
  }
}

function toFilter(caller: Principal, input: ListItemsInput, reading: Reading): ItemFilter {
  const { campaignId, listId, aspectId, unitId, kind, finished } = input;
  const soon = reading.calendar.addWorkingDays(reading.today, soonWorkingDays);
  const year = input.planYear ?? Number(reading.today.slice(0, 4));
  return {
    campaignId,
    listId,
    aspectId,
    unitId,
    kind,
    finished,
    lights: input.light,
    statuses: input.status,
    text: input.q?.trim() || undefined,
    overdue: input.due === 'overdue' || undefined,
    dueBetween: input.due === 'soon' ? [reading.today, soon] : undefined,
    atOrAhead: input.ahead,
    hasYearPlan: input.investment === 'yearPlan' || undefined,
    plannedStartBetween: input.investment === 'firstQuarter' ? [`${year}-01-01`, `${year}-03-31`] : undefined,
    assignedWithin: input.mine ? scopePaths(caller, 'items.report') : undefined,
  };
}
